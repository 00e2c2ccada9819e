package dev.laut.intake;

import dev.laut.model.Content;
import dev.laut.model.ContentId;
import dev.laut.model.Given;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Reason;
import dev.laut.model.json.JsonError;
import dev.laut.model.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contract's input record: {@code {"id", "url", "outlet", "lang", "published", "title",
 * "authors", "html" | "text"}}. Fields that it does not know are passed over.
 */
final class InputRecord {

  private final JsonObject json;
  private final String place;

  private InputRecord(JsonObject json, String place) {
    this.json = json;
    this.place = place;
  }

  /** Reads one record; {@code place} names it to people who look for its fault. */
  static Page page(String location, String place, byte[] bytes) {
    try {
      InputRecord record = new InputRecord(JsonObject.parse(utf8(bytes)), place);
      return record.page(location, bytes);
    } catch (JsonError e) {
      return broken(location, place, bytes, String.valueOf(e.getMessage()));
    } catch (CharacterCodingException e) {
      return broken(location, place, bytes, "the bytes are not UTF-8");
    }
  }

  private static Page broken(String location, String place, byte[] bytes, String rule) {
    return new RawPage(location, bytes).unreadable(Reason.BROKEN, place + ": " + rule);
  }

  private Page page(String location, byte[] bytes) {
    Content content = content();
    String mediaType =
        switch (content) {
          case Content.Html html -> "text/html";
          case Content.Dump text -> "text/plain";
          case Content.Verbatim text -> "text/plain";
          case Content.Unreadable none -> null;
        };
    String digest = ContentId.digest(bytes);
    return new Page(
        new PageSource(location, string("url"), mediaType, "UTF-8", digest, null),
        given(),
        content);
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private Given given() {
    List<String> authors =
        json.strings("authors").stream()
            .filter(author -> !author.isEmpty())
            .map(Surrogates::mended)
            .toList();
    return new Given(
        string("id"),
        string("outlet"),
        string("lang"),
        string("published"),
        string("title"),
        authors);
  }

  /** Content that is there but empty is an empty page; content that is missing is a fault. */
  private Content content() {
    String html = string("html");
    String text = string("text");
    if (html != null && text != null) {
      return broken("'html' and 'text' are both given, but a record has one of them");
    }
    if (html != null) {
      return new Content.Html(html);
    }
    if (text != null) {
      return new Content.Verbatim(text);
    }
    return json.has("html") || json.has("text")
        ? new Content.Verbatim("")
        : broken("neither 'html' nor 'text' is given");
  }

  private Content broken(String rule) {
    return new Content.Unreadable(Reason.BROKEN, place + ": " + rule);
  }

  private @Nullable String string(String name) {
    String value = json.string(name);
    return value == null ? null : Surrogates.mended(value);
  }
}
