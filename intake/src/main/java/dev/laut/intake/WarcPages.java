package dev.laut.intake;

import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.IOException;
import java.util.Optional;
import org.netpreserve.jwarc.WarcRecord;

/** The pages of a crawl archive: one for each response, and for text that was put in otherwise. */
final class WarcPages implements PageReader {

  private final String file;
  private final WarcRecords records;
  private final CrawledPage crawled;
  private boolean lost;
  private boolean ended;

  WarcPages(String file, WarcRecords records, Limits limits) {
    this.file = file;
    this.records = records;
    this.crawled = new CrawledPage(limits);
  }

  @Override
  public String location() {
    return file + "#" + records.offset();
  }

  @Override
  public Optional<Page> next() throws IOException {
    while (!ended) {
      Optional<Page> page;
      try {
        Optional<WarcRecord> record = records.next();
        lost = false;
        ended = record.isEmpty();
        page = record.isEmpty() ? Optional.empty() : page(record.get());
      } catch (IOException e) {
        page = lost ? Optional.empty() : Optional.of(Fault.page(location(), e));
        recover();
      }
      if (page.isPresent()) {
        return page;
      }
    }
    return Optional.empty();
  }

  private Optional<Page> page(WarcRecord record) throws IOException {
    Optional<Page> page = crawled.page(location(), record);
    try {
      records.finish();
      return page;
    } catch (RejectedInput e) {
      if (page.isEmpty() || e.reason() != Reason.TOO_LARGE) {
        throw e;
      }
      recover(); // the page says that already
      return page;
    }
  }

  private void recover() throws IOException {
    lost = records.recover();
    ended = !lost;
  }
}
