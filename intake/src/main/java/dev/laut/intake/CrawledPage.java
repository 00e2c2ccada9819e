package dev.laut.intake;

import dev.laut.intake.charset.ContentType;
import dev.laut.model.Page;
import dev.laut.model.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;

/** Makes a page of a record of a crawl archive. */
final class CrawledPage {

  /** What the header of an HTTP response may add to a page. */
  private static final int HTTP_HEADER_BYTES = 1 << 18;

  private final Limits limits;

  CrawledPage(Limits limits) {
    this.limits = limits;
  }

  /**
   * A response always gives a page; a resource or conversion gives one if it is text; nothing else
   * does.
   *
   * @throws IOException where the archive ends or breaks amid the record
   */
  Optional<Page> page(String location, WarcRecord record) throws IOException {
    return switch (first(record.headers(), "WARC-Type")) {
      case "response" -> Optional.of(response(location, record));
      case "resource", "conversion" -> text(location, record);
      default -> Optional.empty();
    };
  }

  private Page response(String location, WarcRecord record) throws IOException {
    byte[] block = block(record);
    if (!new String(block, 0, Math.min(block.length, 5), StandardCharsets.ISO_8859_1)
        .equals("HTTP/")) {
      String type = first(record.headers(), "Content-Type");
      return raw(location, record, block)
          .unreadable(Reason.NOT_A_PAGE, "not a response of HTTP: " + type);
    }
    HttpResponse http;
    byte[] body;
    try {
      http = parse(block);
      body = HttpBody.decoded(http, block, limits.maxPageBytes());
    } catch (IOException | RuntimeException e) { // jwarc throws both where it can't parse
      return raw(location, record, block)
          .unreadable(Reason.BROKEN, "the HTTP response makes no sense: " + e.getMessage());
    }
    return page(raw(location, record, body), http, body);
  }

  private Page page(RawPage raw, HttpResponse http, byte[] body) {
    if (http.status() >= 400) {
      return raw.unreadable(Reason.ERROR_PAGE, "HTTP status " + http.status());
    }
    if (http.status() < 200 || http.status() >= 300) {
      return raw.unreadable(Reason.NOT_A_PAGE, "HTTP status " + http.status());
    }
    ContentType type = ContentType.parse(first(http.headers(), "Content-Type"));
    boolean markup =
        type.base().isEmpty() ? Kind.sniffed(body).equals(Optional.of(Kind.HTML)) : isMarkup(type);
    if (!markup) {
      return raw.unreadable(Reason.NOT_A_PAGE, "media type '%s'".formatted(type.base()));
    }
    return body.length > limits.maxPageBytes()
        ? raw.unreadable(Reason.TOO_LARGE, limits.tooLarge())
        : raw.html(type.base().isEmpty() ? "text/html" : type.base(), type.charset());
  }

  private Optional<Page> text(String location, WarcRecord record) throws IOException {
    ContentType type = ContentType.parse(first(record.headers(), "Content-Type"));
    if (!isMarkup(type) && !type.base().equals("text/plain")) {
      return Optional.empty();
    }
    byte[] block = block(record);
    RawPage raw = raw(location, record, block);
    if (block.length > limits.maxPageBytes()) {
      return Optional.of(raw.unreadable(Reason.TOO_LARGE, limits.tooLarge()));
    }
    return Optional.of(
        isMarkup(type) ? raw.html(type.base(), type.charset()) : raw.text(null, type.charset()));
  }

  private byte[] block(WarcRecord record) throws IOException {
    return record.body().stream().readNBytes(limits.maxPageBytes() + HTTP_HEADER_BYTES);
  }

  private static HttpResponse parse(byte[] block) throws IOException {
    return HttpResponse.parse(
        LengthedBody.create(
            Channels.newChannel(new ByteArrayInputStream(block)),
            ByteBuffer.allocate(0),
            block.length));
  }

  private static RawPage raw(String location, WarcRecord record, byte[] bytes) {
    String target = first(record.headers(), "WARC-Target-URI");
    boolean bracketed = target.startsWith("<") && target.endsWith(">"); // as some tools write it
    String url = bracketed ? target.substring(1, target.length() - 1) : target;
    String date = first(record.headers(), "WARC-Date");
    return new RawPage(location, url.isEmpty() ? null : url, date.isEmpty() ? null : date, bytes);
  }

  private static boolean isMarkup(ContentType type) {
    return type.base().equals("text/html") || type.base().equals("application/xhtml+xml");
  }

  private static String first(MessageHeaders headers, String name) {
    return headers.first(name).orElse("").strip();
  }
}
