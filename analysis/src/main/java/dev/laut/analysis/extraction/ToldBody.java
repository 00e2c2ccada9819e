package dev.laut.analysis.extraction;

import dev.laut.model.Block;
import dev.laut.model.BlockKind;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body as JSON-LD gives it, for pages that show theirs by script only. */
final class ToldBody {

  private static final int FEW_WORDS = 60;

  private ToldBody() {}

  /** The body in the JSON-LD of {@code page}, or null where it gives none or a teaser. */
  static @Nullable Body in(Markup page) {
    Thing article = page.head().data().article();
    String told = article == null ? "" : article.rawText("articleBody");
    if (Words.of(told).length < FEW_WORDS) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String raw : Entities.decode(told).split("\\R")) {
      String line = Line.clean(withoutTags(raw));
      if (!line.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n");
        int begin = text.length();
        text.append(line);
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(begin, text.length())));
      }
    }
    return new Body(text.toString(), blocks, List.of(), List.of(), List.of());
  }

  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '<' && i + 1 < text.length() && text.charAt(i + 1) > ' ';
      tag = tag ? c != '>' : opens;
      out.append(tag || c == '>' ? ' ' : c);
    }
    return out.toString();
  }
}
