package dev.laut.desk.article;

import dev.laut.desk.correct.CorrectionLine;
import dev.laut.desk.web.Urls;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Block;
import dev.laut.model.BlockKind;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article shows.
 *
 * @param story id of the story that it is in, or null
 * @param versions how many versions of it are kept
 * @param digest names the version that is shown
 * @param frozen whether this is the page of one version instead of the newest
 * @param who corrected something last from this browser, or empty
 */
public record ArticleView(
    ArticleReading reading,
    List<Paragraph> paragraphs,
    List<HeadlineSide> headline,
    List<Exchange> exchanges,
    @Nullable String story,
    int versions,
    String digest,
    boolean frozen,
    String who) {

  /** The address of this very version, which never changes. */
  public String permanent() {
    return "%s/versions/%s".formatted(Urls.article(reading.id()), digest);
  }

  /**
   * @param corrections of its statements, by their ids
   */
  static ArticleView of(
      ArticleReading reading,
      Map<String, CorrectionLine> corrections,
      List<Exchange> exchanges,
      @Nullable String story,
      int versions,
      String digest,
      boolean frozen,
      String who) {
    return new ArticleView(
        reading,
        paragraphs(reading, corrections),
        HeadlineSide.of(reading),
        exchanges,
        story,
        versions,
        digest,
        frozen,
        who);
  }

  /** Names that the statements give, for whoever corrects one. */
  public List<String> names() {
    return reading.statements().stream()
        .flatMap(statement -> statement.chain().stream())
        .map(Source::name)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  public Article article() {
    return reading.article();
  }

  /** The address of the page, where it is one that a browser may be sent to; or null. */
  public @Nullable String url() {
    String url = article().canonical() != null ? article().canonical() : reading.page().url();
    return url != null && url.matches("(?i)https?://[^\\s]+") ? url : null;
  }

  /** The words of {@code spans} in the text, with an ellipsis between them. */
  public String words(List<Span> spans) {
    return String.join(" … ", spans.stream().map(span -> span.in(article().text())).toList());
  }

  private static List<Paragraph> paragraphs(
      ArticleReading reading, Map<String, CorrectionLine> corrections) {
    String text = reading.article().text();
    List<Statement> statements =
        reading.statements().stream()
            .sorted(Comparator.comparing(statement -> statement.quote().getFirst()))
            .toList();
    List<Pieces.Role> roles = Pieces.roles(statements);
    List<Paragraph> paragraphs = new ArrayList<>();
    int number = 0;
    for (Block block : blocks(reading.article())) {
      List<Paragraph.Card> cards = new ArrayList<>();
      for (Statement statement : statements) {
        if (block.span().contains(statement.quote().getFirst().begin())) {
          number++;
          cards.add(new Paragraph.Card(number, statement, corrections.get(statement.id())));
        }
      }
      paragraphs.add(
          new Paragraph(
              block.kind().label(), block.span(), Pieces.of(text, block.span(), roles), cards));
    }
    return paragraphs;
  }

  /** The blocks, or, in a text that was given, its lines. */
  private static List<Block> blocks(Article article) {
    if (!article.blocks().isEmpty()) {
      return article.blocks();
    }
    List<Block> lines = new ArrayList<>();
    int begin = 0;
    for (String line : article.text().split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Block(BlockKind.PARAGRAPH, new Span(begin, begin + line.length())));
      }
      begin += line.length() + 1;
    }
    return lines;
  }
}
