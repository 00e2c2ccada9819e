package dev.laut.model.correction;

import dev.laut.model.ArticleReading;
import dev.laut.model.Change;
import dev.laut.model.Claim;
import dev.laut.model.Correction;
import dev.laut.model.CorrectionTarget;
import dev.laut.model.Corrections;
import dev.laut.model.Hit;
import dev.laut.model.Origin;
import dev.laut.model.OriginMark;
import dev.laut.model.Origins;
import dev.laut.model.Reading;
import dev.laut.model.Source;
import dev.laut.model.Statement;
import dev.laut.model.Story;
import dev.laut.model.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lays what people corrected over what was found; the findings themselves do not change. */
public final class Corrected {

  private Corrected() {}

  /**
   * {@code reading} with the speakers that people named.
   *
   * @param corrections standing ones of its statements, the last of each wins
   */
  public static ArticleReading reading(ArticleReading reading, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return reading;
    }
    List<Statement> statements = new ArrayList<>(reading.statements());
    for (Correction correction : corrections) {
      if (correction.change() instanceof Change.Speaker change) {
        place(reading, correction)
            .ifPresent(i -> statements.set(i, said(statements.get(i), change.speaker())));
      }
    }
    return new ArticleReading(
        reading.id(),
        reading.page(),
        reading.article(),
        reading.sentences(),
        reading.names(),
        reading.times(),
        reading.quantities(),
        statements,
        reading.events(),
        reading.headline());
  }

  /** {@code reading} with the speakers that people named in place of those that were found. */
  public static Reading reading(Reading reading, Corrections corrections) {
    return reading instanceof ArticleReading article
        ? reading(article, ofStatements(article.id(), corrections))
        : reading;
  }

  /** The statements that match, with the speakers that people named. */
  public static List<Statement> statements(Hit hit, Corrections corrections) {
    List<Correction> standing = ofStatements(hit.reading().id(), corrections);
    if (standing.isEmpty()) {
      return hit.statements();
    }
    Set<String> ids = hit.statements().stream().map(Statement::id).collect(Collectors.toSet());
    return reading(hit.reading(), standing).statements().stream()
        .filter(statement -> ids.contains(statement.id()))
        .toList();
  }

  /** The standing corrections of an article's statements. */
  public static List<Correction> ofStatements(String article, Corrections corrections) {
    return corrections.standingBelow(CorrectionTarget.STATEMENT, article + "#");
  }

  /**
   * Which statement of {@code reading} a correction means. Reading an article anew may find one
   * more and number them otherwise; then the words that were corrected tell. Empty where nobody
   * says them any more.
   */
  public static OptionalInt place(ArticleReading reading, Correction correction) {
    List<Statement> statements = reading.statements();
    String words = words(correction.found());
    int[] fitting =
        IntStream.range(0, statements.size())
            .filter(i -> words == null || words.equals(words(statements.get(i), reading)))
            .toArray();
    OptionalInt named =
        Arrays.stream(fitting)
            .filter(i -> statementId(reading.id(), statements.get(i)).equals(correction.id()))
            .findFirst();
    return named.isPresent() || words == null ? named : Arrays.stream(fitting).findFirst();
  }

  private static @Nullable String words(@Nullable String found) {
    return found == null ? null : JsonObject.parse(found).string("words");
  }

  private static String words(Statement statement, ArticleReading reading) {
    return String.join(
        " … ", statement.quote().stream().map(span -> span.in(reading.article().text())).toList());
  }

  /** By what id a statement is corrected. */
  public static String statementId(String article, Statement statement) {
    return article + "#" + statement.id();
  }

  /** The article of a statement's id, see {@link #statementId}. */
  public static String articleOf(String statementId) {
    int hash = statementId.lastIndexOf('#');
    return hash < 0 ? statementId : statementId.substring(0, hash);
  }

  private static Statement said(Statement statement, Source speaker) {
    List<Source> chain = new ArrayList<>(statement.chain());
    chain.set(0, speaker);
    return new Statement(
        statement.id(),
        statement.type(),
        statement.medium(),
        statement.quote(),
        statement.speaker(),
        statement.cue(),
        statement.frame(),
        statement.addressee(),
        statement.inside(),
        chain,
        statement.hedge(),
        "person",
        statement.judged());
  }

  /**
   * {@code story} as the marks leave its origins: those that are dependent or wrong are out, and as
   * many as are independent count at least.
   *
   * @param marks in the order in which they were made; of two for one source the later one counts
   */
  public static Story marked(Story story, List<Change.Mark> marks) {
    if (marks.isEmpty()) {
      return story;
    }
    return new Story(
        story.id(),
        story.formerly(),
        story.title(),
        story.lang(),
        story.first(),
        story.last(),
        story.articles(),
        story.copies(),
        origins(story.origins(), marks),
        story.claims().stream().map(claim -> claim(claim, marks)).toList(),
        story.headlines());
  }

  private static Claim claim(Claim claim, List<Change.Mark> marks) {
    return new Claim(
        claim.id(),
        claim.text(),
        claim.lead(),
        claim.by(),
        claim.articles(),
        claim.first(),
        claim.last(),
        origins(claim.origins(), marks),
        claim.relations(),
        claim.places());
  }

  /**
   * An origin that went takes one from the most, and from the least where that is more than the
   * rest.
   */
  private static Origins origins(Origins origins, List<Change.Mark> marks) {
    List<Origin> list = new ArrayList<>();
    int sure = 0;
    for (Origin origin : origins.list()) {
      Optional<OriginMark> mark = mark(origin.source(), marks);
      if (mark.isEmpty() || mark.get() == OriginMark.INDEPENDENT) {
        list.add(origin);
        sure += mark.isPresent() ? 1 : 0;
      }
    }
    int removed = origins.list().size() - list.size();
    int high = Math.max(list.size(), origins.high() - removed);
    int low = Math.max(sure, Math.min(origins.low(), list.size()));
    return new Origins(low, high, list, origins.steps());
  }

  private static Optional<OriginMark> mark(Source source, List<Change.Mark> marks) {
    return marks.reversed().stream()
        .filter(mark -> mark.source().kind() == source.kind())
        .filter(mark -> Objects.equals(mark.source().name(), source.name()))
        .map(Change.Mark::mark)
        .findFirst();
  }
}
