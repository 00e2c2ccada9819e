package dev.laut.analysis.claim;

import dev.laut.analysis.lexis.Lexis;
import dev.laut.analysis.lexis.Term;
import dev.laut.model.ArticleReading;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes an article apart into its points. */
final class PointReader {

  /** Sentences behind this one bring nothing new to a story. */
  private static final int MOST = 120;

  /** Part of a sentence that a statement must cover to be its sentence's. */
  private static final double COVERED = 0.3;

  /** So long is a line of place, date and agency at most, in characters. */
  private static final int LONGEST_DATELINE = 80;

  /** "Muster (dpa) –", where it stands as a sentence, says nothing. */
  private static final Pattern DATELINE = Pattern.compile("[^.]{1,60}[-–—]");

  private final int number;
  private final ArticleReading reading;
  private final String text;
  private final Lexis lexis;
  private final StanceWords words;

  private PointReader(int number, ArticleReading reading) {
    this.number = number;
    this.reading = reading;
    text = reading.article().text();
    lexis = Lexis.of(reading.article().lang());
    words = StanceWords.of(reading.article().lang());
  }

  static List<Point> read(int number, ArticleReading reading) {
    PointReader reader = new PointReader(number, reading);
    List<Point> points = new ArrayList<>();
    int most = Math.min(MOST, reading.sentences().size());
    for (int i = 0; i < most; i++) {
      points.add(reader.point(i, reading.sentences().get(i)));
    }
    return points;
  }

  /** The headline's content words and their parts; none where there is no headline. */
  static Set<String> headline(ArticleReading reading) {
    String title = reading.article().title();
    return title == null ? Set.of() : concepts(title, Lexis.of(reading.article().lang()));
  }

  /** The content words of {@code text}. */
  private static Set<String> words(String text, Lexis lexis) {
    Set<String> words = new LinkedHashSet<>();
    for (Term term : lexis.terms(text)) {
      words.add(word(term, lexis));
    }
    return words;
  }

  private static String word(Term term, Lexis lexis) {
    return term.number() ? term.stem() : lexis.concept(term.stem());
  }

  /** The content words of {@code text} and the parts of compounds. */
  private static Set<String> concepts(String text, Lexis lexis) {
    Set<String> concepts = new LinkedHashSet<>();
    for (Term term : lexis.terms(text)) {
      concepts.add(word(term, lexis));
      for (String part : lexis.parts(term.span().in(text))) {
        concepts.add(lexis.concept(part));
      }
    }
    return concepts;
  }

  private Point point(int index, Span sentence) {
    String said = isDateline(sentence) ? "" : sentence.in(text);
    Statement statement = statement(sentence);
    List<String> plain = StanceWords.words(said);
    return new Point(
        number,
        index,
        block(sentence),
        sentence,
        words(statement == null ? said : quoted(statement, sentence), lexis),
        concepts(said, lexis),
        amounts(sentence),
        statement,
        words.isNegated(plain),
        words.stance(plain));
  }

  /** Whether a short sentence has nothing but names and times, or ends as datelines do. */
  private boolean isDateline(Span sentence) {
    if (sentence.length() > LONGEST_DATELINE) {
      return false;
    }
    List<Term> terms = lexis.terms(sentence.in(text));
    boolean named =
        !terms.isEmpty()
            && terms.stream().allMatch(term -> isNamed(term.span().shift(sentence.begin())));
    return named || DATELINE.matcher(sentence.in(text).strip()).matches();
  }

  private boolean isNamed(Span word) {
    return reading.names().stream().anyMatch(name -> name.span().contains(word))
        || reading.times().stream().anyMatch(time -> time.span().contains(word));
  }

  /** What {@code statement} says within the sentence, without who says it. */
  private String quoted(Statement statement, Span sentence) {
    StringBuilder quoted = new StringBuilder();
    for (Span quote : statement.quote()) {
      int begin = Math.max(quote.begin(), sentence.begin());
      int end = Math.min(quote.end(), sentence.end());
      quoted.append(begin < end ? text.substring(begin, end) : "").append(' ');
    }
    return quoted.toString();
  }

  private int block(Span sentence) {
    for (int i = 0; i < reading.article().blocks().size(); i++) {
      if (reading.article().blocks().get(i).span().contains(sentence.begin())) {
        return i;
      }
    }
    return -1;
  }

  private List<Amount> amounts(Span sentence) {
    List<Amount> amounts = new ArrayList<>();
    for (Quantity quantity : reading.quantities()) {
      if (sentence.contains(quantity.span()) && isCompared(quantity)) {
        amounts.add(Amount.of(quantity, unit(quantity)));
      }
    }
    return amounts;
  }

  private @Nullable String unit(Quantity quantity) {
    String unit = quantity.unit();
    List<Term> terms = unit == null ? List.of() : lexis.terms(unit);
    return terms.isEmpty() ? null : lexis.concept(terms.getLast().stem());
  }

  private static boolean isCompared(Quantity quantity) {
    return switch (quantity.measure()) {
      case COUNT, MONEY, PERCENT, MASS, LENGTH, AREA, VOLUME, TEMPERATURE, SPEED, OTHER -> true;
      case AGE, DURATION, ORDINAL, SCORE -> false;
    };
  }

  /** The outermost statement that covers most of the sentence. */
  private @Nullable Statement statement(Span sentence) {
    Statement best = null;
    int most = 0;
    for (Statement statement : reading.statements()) {
      int covered = 0;
      for (Span quote : statement.quote()) {
        covered +=
            Math.max(
                0,
                Math.min(quote.end(), sentence.end()) - Math.max(quote.begin(), sentence.begin()));
      }
      if (covered > most) {
        best = statement;
        most = covered;
      }
    }
    return most >= COVERED * sentence.length() ? best : null;
  }
}
