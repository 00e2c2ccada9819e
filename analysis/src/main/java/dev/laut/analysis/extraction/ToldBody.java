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

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private boolean open;

  private ToldBody() {}

  /** The body in the JSON-LD of {@code page}, or null where it gives none or a teaser. */
  static @Nullable Body in(Markup page) {
    Thing article = page.head().data().article();
    ToldBody body = new ToldBody();
    body.add(article == null ? "" : article.rawText("articleBody"), BlockKind.PARAGRAPH);
    for (Thing thing : page.head().data().things()) {
      for (Thing update : thing.all("liveBlogUpdate")) {
        body.add(update.rawText("headline"), BlockKind.ENTRY);
        body.add(update.rawText("articleBody"), BlockKind.ENTRY);
        body.open = false;
      }
    }
    return Words.of(body.text.toString()).length < FEW_WORDS
        ? null
        : new Body(body.text.toString(), body.blocks, List.of(), List.of(), List.of());
  }

  /** Lines of an entry belong together until it is closed; any other line stands for itself. */
  private void add(String told, BlockKind kind) {
    for (String raw : Entities.decode(told).split("\\R")) {
      String line = Line.clean(withoutTags(raw));
      if (!line.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n");
        int begin = open ? blocks.removeLast().span().begin() : text.length();
        text.append(line);
        blocks.add(new Block(kind, new Span(begin, text.length())));
        open = kind == BlockKind.ENTRY;
      }
    }
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
