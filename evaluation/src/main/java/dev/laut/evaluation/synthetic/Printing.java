package dev.laut.evaluation.synthetic;

import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Block;
import dev.laut.model.BlockKind;
import dev.laut.model.ContentId;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Headline;
import dev.laut.model.Name;
import dev.laut.model.PageSource;
import dev.laut.model.PublishedFrom;
import dev.laut.model.Quantity;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.Time;
import dev.laut.model.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a draft as the text of an article and moves everything marked in it to its place there. */
final class Printing {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private Printing() {}

  /**
   * @param credit the agency whose text it is, named at its end, or null
   */
  static ArticleReading of(
      Draft draft, String id, Outlet outlet, Instant published, @Nullable String credit) {
    Printing printing = new Printing();
    draft.paragraphs().forEach(printing::paragraph);
    if (credit != null) {
      printing.text.append(" (").append(credit).append(')');
    }
    if (outlet.boilerplate() != null) {
      printing.paragraph(
          List.of(new Line(outlet.boilerplate(), List.of(), List.of(), List.of(), null, null)));
    }
    return printing.reading(draft, id, outlet, published, credit);
  }

  private void paragraph(List<Line> lines) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int begin = text.length();
    for (Line line : lines) {
      if (text.length() > begin) {
        text.append(' ');
      }
      set(line);
    }
    BlockKind kind = blocks.isEmpty() ? BlockKind.LEAD : BlockKind.PARAGRAPH;
    blocks.add(new Block(kind, new Span(begin, text.length())));
  }

  private void set(Line line) {
    int at = text.length();
    text.append(line.text());
    sentences.add(new Span(at, text.length()));
    line.names().forEach(it -> names.add(new Name(moved(it.span(), at), it.kind(), it.ref())));
    line.times().forEach(it -> times.add(new Time(moved(it.span(), at), it.kind(), it.value())));
    for (Quantity it : line.quantities()) {
      quantities.add(
          new Quantity(
              moved(it.span(), at), it.low(), it.high(), it.unit(), it.bound(), it.measure()));
    }
    if (line.said() != null) {
      statements.add(moved(line.said(), at));
    }
  }

  private Statement moved(Statement said, int by) {
    return new Statement(
        "s" + (statements.size() + 1),
        said.type(),
        said.medium(),
        moved(said.quote(), by),
        moved(said.speaker(), by),
        moved(said.cue(), by),
        List.of(),
        List.of(),
        null,
        said.chain().stream().map(source -> moved(source, by)).toList(),
        said.hedge(),
        said.by());
  }

  private static Source moved(Source source, int by) {
    Span span = source.span();
    return new Source(
        source.kind(), source.name(), source.ref(), span == null ? null : moved(span, by));
  }

  private static List<Span> moved(List<Span> spans, int by) {
    return spans.stream().map(span -> moved(span, by)).toList();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.begin() + by, span.end() + by);
  }

  private ArticleReading reading(
      Draft draft, String id, Outlet outlet, Instant published, @Nullable String credit) {
    String words = text.toString();
    String address = outlet.address(id);
    return new ArticleReading(
        id,
        new PageSource(
            "synthetic#" + id,
            address,
            "text/plain",
            "UTF-8",
            ContentId.digest(words.getBytes(StandardCharsets.UTF_8)),
            null),
        article(draft, words, outlet, published, credit),
        sentences,
        names,
        times,
        quantities,
        statements,
        List.of(),
        headline(draft));
  }

  private Article article(
      Draft draft, String words, Outlet outlet, Instant published, @Nullable String credit) {
    return new Article(
        draft.title(),
        outlet.name(),
        List.of(),
        published.toString(),
        PublishedFrom.GIVEN,
        draft.tongue().lang(),
        words,
        blocks,
        List.of(),
        credit == null ? List.of() : List.of(credit),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        List.of());
  }

  private Headline headline(Draft draft) {
    if (!draft.loud()) {
      return new Headline(Verdict.SUPPORTED, List.of());
    }
    Span title = new Span(0, draft.title().length());
    return new Headline(
        Verdict.UNSUPPORTED,
        List.of(new Finding(FindingKind.MISSING, title, List.of(), "the body never says it")));
  }
}
