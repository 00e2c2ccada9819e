package dev.laut.intake;

import dev.laut.intake.charset.Decoded;
import dev.laut.intake.charset.Decoder;
import dev.laut.intake.charset.Form;
import dev.laut.model.Content;
import dev.laut.model.ContentId;
import dev.laut.model.Given;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bytes of one page and where they come from, on their way to becoming a {@link Page}. */
final class RawPage {

  /** Said of pictures, archives and the like. */
  static final String NOT_TEXT = "the bytes are no text in any encoding";

  private final String location;
  private final @Nullable String url;
  private final @Nullable String fetched;
  private final byte[] bytes;

  /** A page of a file. */
  RawPage(String location, byte[] bytes) {
    this(location, null, null, bytes);
  }

  /** A page of the web, fetched at the time {@code fetched} (ISO 8601). */
  RawPage(String location, @Nullable String url, @Nullable String fetched, byte[] bytes) {
    this.location = location;
    this.url = url;
    this.fetched = fetched;
    this.bytes = bytes;
  }

  /** A page of markup; {@code charset} is the label that came with it. */
  Page html(String mediaType, @Nullable String charset) {
    return decoded(mediaType, charset, Form.HTML, Given.NOTHING, Content.Html::new);
  }

  /** A page of plain text; {@code id} is what its dump calls it. */
  Page text(@Nullable String id, @Nullable String charset) {
    Given given = new Given(id, null, null, null, null, List.of());
    return decoded("text/plain", charset, Form.PLAIN, given, Content.Dump::new);
  }

  Page unreadable(Reason reason, String detail) {
    return new Page(source(null, null), Given.NOTHING, new Content.Unreadable(reason, detail));
  }

  private Page decoded(
      String mediaType,
      @Nullable String charset,
      Form form,
      Given given,
      Function<String, Content> content) {
    Optional<Decoded> decoded = Decoder.decode(bytes, charset, form);
    if (decoded.isEmpty()) {
      return unreadable(Reason.NOT_TEXT, NOT_TEXT);
    }
    return new Page(
        source(mediaType, decoded.get().charset()), given, content.apply(decoded.get().text()));
  }

  private PageSource source(@Nullable String mediaType, @Nullable String charset) {
    return new PageSource(location, url, mediaType, charset, ContentId.digest(bytes), fetched);
  }
}
