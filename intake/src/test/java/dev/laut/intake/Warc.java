package dev.laut.intake;

import static dev.laut.intake.Fixture.gzip;
import static dev.laut.intake.Fixture.join;
import static dev.laut.intake.Fixture.utf8;

import java.util.ArrayList;
import java.util.List;

/** Writes small crawl archives. */
final class Warc {

  private final List<byte[]> records = new ArrayList<>();

  Warc record(String type, String contentType, String url, byte[] block) {
    String header =
        """
        WARC/1.0\r
        WARC-Type: %s\r
        WARC-Target-URI: %s\r
        WARC-Date: 2024-05-06T07:08:09Z\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r
        Content-Type: %s\r
        Content-Length: %d\r
        \r
        """
            .formatted(type, url, records.size(), contentType, block.length);
    records.add(join(utf8(header), block, utf8("\r\n\r\n")));
    return this;
  }

  /** A response with status and headers as they go over the wire. */
  Warc response(String url, String head, byte[] body) {
    byte[] block = join(utf8("HTTP/1.1 " + head.replace("\n", "\r\n") + "\r\n\r\n"), body);
    return record("response", "application/http; msgtype=response", url, block);
  }

  Warc page(String url, String html) {
    return response(url, "200 OK\nContent-Type: text/html; charset=utf-8", utf8(html));
  }

  byte[] plain() {
    return join(records.toArray(byte[][]::new));
  }

  /** Each record as a gzip member of its own. */
  byte[] zipped() {
    return join(records.stream().map(Fixture::gzip).toArray(byte[][]::new));
  }

  byte[] zippedWhole() {
    return gzip(plain());
  }

  /** Where record {@code index} begins in {@link #plain}. */
  int offset(int index) {
    return records.stream().limit(index).mapToInt(record -> record.length).sum();
  }

  /** Where record {@code index} begins in {@link #zipped}. */
  int zippedOffset(int index) {
    return records.stream().limit(index).mapToInt(record -> gzip(record).length).sum();
  }
}
