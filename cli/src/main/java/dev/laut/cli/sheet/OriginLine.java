package dev.laut.cli.sheet;

import dev.laut.model.Article;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One quiet line: where an article comes from. */
final class OriginLine {

  private OriginLine() {}

  /**
   * {@code Talbote · 2024-05-17 08:30 · Ada Lund · German · credits dpa}; empty if nothing is
   * known.
   */
  static String of(Article article) {
    List<String> parts = new ArrayList<>();
    add(parts, article.outlet());
    add(parts, date(article.published()));
    add(parts, String.join(", ", article.authors()));
    add(parts, language(article.lang()));
    if (!article.credits().isEmpty()) {
      parts.add("credits " + String.join(", ", article.credits()));
    }
    if (article.truncated()) {
      parts.add("cut off by a paywall");
    }
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null && !part.isBlank()) {
      parts.add(part);
    }
  }

  /** {@code 2024-05-17T08:30:00+02:00} as {@code 2024-05-17 08:30}. */
  static @Nullable String date(@Nullable String published) {
    return published == null || published.length() < 16 || published.charAt(10) != 'T'
        ? published
        : published.substring(0, 10) + " " + published.substring(11, 16);
  }

  private static @Nullable String language(@Nullable String lang) {
    if (lang == null) {
      return null;
    }
    return switch (lang) {
      case "de" -> "German";
      case "en" -> "English";
      default -> lang;
    };
  }
}
