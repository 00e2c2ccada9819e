package dev.laut.evaluation.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A page with what people say of its body.
 *
 * @param body the whole body, or null where only snippets are known
 * @param with snippets that stand in the body
 * @param without snippets that do not
 */
public record GoldPage(
    String id,
    @Nullable String url,
    Path file,
    @Nullable String body,
    List<String> with,
    List<String> without) {

  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s?=\\s?[\"']?([\\w-]{2,30})", Pattern.CASE_INSENSITIVE);

  /** The pages of {@code gold}, a {@code gold.json} of the page sets, in its order. */
  public static List<GoldPage> read(Path gold) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    try (InputStream in = Files.newInputStream(gold);
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String id = json.currentName();
        json.nextToken();
        pages.add(page(id, json, gold.resolveSibling("")));
      }
    }
    return pages;
  }

  private static GoldPage page(String id, JsonParser json, Path folder) {
    String url = null;
    String html = "";
    String body = null;
    List<String> with = new ArrayList<>();
    List<String> without = new ArrayList<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY) {
        List<String> into =
            field.equals("with") ? with : field.equals("without") ? without : new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          into.add(json.getString());
        }
      } else if (field.equals("url")) {
        url = json.getString();
      } else if (field.equals("html")) {
        html = json.getString();
      } else if (field.equals("articleBody")) {
        body = json.getString();
      }
    }
    return new GoldPage(id, url, folder.resolve(html), body, with, without);
  }

  /** The site, as the last two parts of the host's name; pages of one site go into one fold. */
  public String site() {
    String address = url == null ? id : url;
    String host = address.replaceFirst("^(https?://web.archive.org/web/\\d+/)?https?://", "");
    host = host.replaceFirst("[/:?].*$", "").toLowerCase(Locale.ROOT);
    String[] parts = host.split("\\.");
    int n = parts.length;
    if (n <= 2) {
      return host;
    }
    boolean twoPartEnding = parts[n - 1].length() == 2 && parts[n - 2].length() <= 3;
    return twoPartEnding && n > 2
        ? parts[n - 3] + "." + parts[n - 2] + "." + parts[n - 1]
        : parts[n - 2] + "." + parts[n - 1];
  }

  /** Which of {@code parts} the page's site falls into; another {@code seed} cuts otherwise. */
  int part(int parts, int seed) {
    return Math.floorMod(site().hashCode() * seed >>> 9, parts);
  }

  /** The page's markup, decoded by what it says itself, UTF-8 otherwise. */
  public String markup() throws IOException {
    byte[] bytes;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      bytes = in.readAllBytes();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
      Matcher said = CHARSET.matcher(head);
      String name = said.find() ? said.group(1) : "windows-1252";
      Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
      return new String(
          bytes,
          charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset);
    }
  }
}
