package dev.laut.intake;

import dev.laut.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a crawl archive (WARC, ISO 28500), streamed. In a compressed archive each record
 * is a gzip member of its own, so that the next one can be found behind a broken one; in a plain
 * archive nothing behind a fault can be trusted, since a page may hold the text of an archive.
 */
final class WarcRecords {

  /** Far more than any crawler writes. */
  private static final int MAX_HEADER_BYTES = 1 << 20;

  private static final byte[] BEGIN = {'W', 'A', 'R', 'C', '/'};

  private final InputStream in;
  private final @Nullable GzipMembers members;
  private final long maxSkippedBytes;
  private Allowance allowance = new Allowance(InputStream.nullInputStream());
  private @Nullable WarcReader reader;
  private @Nullable WarcRecord record;
  private Optional<WarcRecord> ahead = Optional.empty();
  private boolean started;

  private WarcRecords(InputStream in, @Nullable GzipMembers members, long maxSkippedBytes) {
    this.in = in;
    this.members = members;
    this.maxSkippedBytes = maxSkippedBytes;
  }

  static WarcRecords plain(InputStream in) {
    return new WarcRecords(in, null, Long.MAX_VALUE);
  }

  static WarcRecords zipped(GzipMembers members, Limits limits) {
    return new WarcRecords(members.current(), members, limits.maxSkippedBytes());
  }

  /**
   * The offset of the current record; in a gzip member that holds several, the offset of the member
   * and, after a plus sign, that of the record in it.
   */
  String offset() {
    long inside = reader == null ? 0 : reader.position();
    if (members == null) {
      return Long.toString(inside);
    }
    return inside == 0 ? Long.toString(members.offset()) : members.offset() + "+" + inside;
  }

  /**
   * Passes over what is left of the current record. In a compressed archive it goes on to the end
   * of the member, or to the next record in it: only that tells whether the record was whole.
   */
  void finish() throws IOException {
    WarcRecord current = record;
    record = null;
    if (current != null) {
      current.body().consume();
      if (members != null) {
        allowance.allow(MAX_HEADER_BYTES);
        ahead = parse();
      }
    }
  }

  /** The next record, once the last one is {@linkplain #finish finished}. */
  Optional<WarcRecord> next() throws IOException {
    while (reader != null || open()) {
      Optional<WarcRecord> found = ahead;
      ahead = Optional.empty();
      if (found.isEmpty()) {
        allowance.allow(MAX_HEADER_BYTES);
        found = parse();
      }
      if (found.isPresent()) {
        allowance.allow(maxSkippedBytes);
        record = found.get();
        return found;
      }
      reader = null;
    }
    return Optional.empty();
  }

  /** Looks for a record behind a fault; false where there is none. */
  boolean recover() throws IOException {
    record = null;
    reader = null;
    ahead = Optional.empty();
    return members != null && members.seek();
  }

  private boolean open() throws IOException {
    if (members == null ? started : !members.next()) {
      return false;
    }
    started = true;
    byte[] begin = in.readNBytes(BEGIN.length);
    if (begin.length > 0 && !Arrays.equals(begin, BEGIN)) {
      throw RejectedInput.broken("no WARC record begins here");
    }
    allowance = new Allowance(new SequenceInputStream(new ByteArrayInputStream(begin), in));
    allowance.allow(MAX_HEADER_BYTES);
    reader = new WarcReader(allowance);
    reader.setLenient(true);
    return true;
  }

  /** jwarc throws unchecked exceptions for headers that it cannot make sense of. */
  private Optional<WarcRecord> parse() throws IOException {
    try {
      Optional<WarcRecord> found = reader == null ? Optional.empty() : reader.next();
      if (found.isPresent() && length(found.get()) < 0) {
        throw RejectedInput.broken("the record has a negative Content-Length");
      }
      return found;
    } catch (ParsingException e) {
      throw new RejectedInput(Reason.BROKEN, "what stands here is no WARC record", e);
    } catch (RuntimeException e) {
      throw new RejectedInput(
          Reason.BROKEN, "the record's header makes no sense: " + e.getMessage(), e);
    }
  }

  private static long length(WarcRecord record) {
    return record.headers().sole("Content-Length").map(Long::parseLong).orElse(0L);
  }
}
