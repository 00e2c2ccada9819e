package dev.laut.intake.charset;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A media type as HTTP headers and {@code <meta>} write it: {@code text/html; charset=utf-8}.
 *
 * @param base type and subtype in lower case, empty where there is none
 * @param charset the label of the encoding, as it stands
 */
public record ContentType(String base, @Nullable String charset) {

  private static final String CHARSET = "charset";

  /** Reads a header's value; never fails. */
  public static ContentType parse(String header) {
    int end = header.indexOf(';');
    String base = end < 0 ? header : header.substring(0, end);
    return new ContentType(base.strip().toLowerCase(Locale.ROOT), label(header).orElse(null));
  }

  /** The HTML standard's "extracting a character encoding from a meta element". */
  static Optional<String> label(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(CHARSET); at >= 0; at = lower.indexOf(CHARSET, at + 1)) {
      Optional<String> label = Declaration.value(lower, at + CHARSET.length());
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }
}
