package dev.laut.analysis.story;

import dev.laut.analysis.lexis.Lexis;
import dev.laut.analysis.lexis.Term;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.Moment;
import dev.laut.model.Name;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import dev.laut.model.Time;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws the profile of an article: the headline and the beginning count more than the rest. */
final class ProfileReader {

  /** So much of a text is read, in characters; what follows is seldom about the happening. */
  private static final int MOST_TEXT = 6_000;

  /** Where news says what happened, in characters. */
  private static final int LEAD = 500;

  private static final float TITLE_WEIGHT = 2;
  private static final float LEAD_WEIGHT = 3;
  private static final float PART_WEIGHT = 0.5f;

  private static final int DAY_LENGTH = 10;

  private final Article article;
  private final String text;
  private final Lexis lexis;
  private final Map<Integer, Float> words = new HashMap<>();
  private final Map<Integer, Float> names = new HashMap<>();
  private final Map<Integer, Float> figures = new HashMap<>();
  private final Map<Integer, Float> headline = new HashMap<>();

  private ProfileReader(Article article) {
    this.article = article;
    this.text = article.text().substring(0, Math.min(MOST_TEXT, article.text().length()));
    this.lexis = Lexis.of(article.lang());
  }

  static Profile read(ArticleReading reading) {
    Article article = reading.article();
    ProfileReader reader = new ProfileReader(article);
    reader.addWords(article.title(), true);
    reader.addWords(reader.text, false);
    reader.addHeadline(reading);
    reader.addNames(reading);
    reader.addFigures(reading);
    boolean german = article.lang() != null && article.lang().startsWith("de");
    return new Profile(
        reading.id(),
        reading.page().digest(),
        german,
        Moment.seconds(article.published()).orElse(Profile.UNDATED),
        new TermVector[] {damped(reader.words), damped(reader.names), damped(reader.figures)},
        TermVector.of(reader.headline));
  }

  private void addWords(@Nullable String part, boolean title) {
    if (part == null) {
      return;
    }
    for (Term term : lexis.terms(part)) {
      float weight = title ? TITLE_WEIGHT : weightAt(term.span().begin());
      if (term.number()) {
        add(figures, "f:" + term.stem(), weight);
        continue;
      }
      add(words, lexis.concept(term.stem()), weight);
      for (String half : lexis.parts(part.substring(term.span().begin(), term.span().end()))) {
        add(words, lexis.concept(half), weight * PART_WEIGHT);
      }
    }
  }

  /** Where there is no headline, the first sentence stands in. */
  private void addHeadline(ArticleReading reading) {
    @Nullable String title = article.title();
    String line = title == null ? firstSentence(reading) : title;
    for (Term term : lexis.terms(line)) {
      if (term.number()) {
        headline.put(hash("f:" + term.stem()), 1f);
        continue;
      }
      headline.put(hash(lexis.concept(term.stem())), 1f);
      for (String half : lexis.parts(line.substring(term.span().begin(), term.span().end()))) {
        headline.merge(hash(lexis.concept(half)), PART_WEIGHT, Math::max);
      }
    }
  }

  private String firstSentence(ArticleReading reading) {
    if (reading.sentences().isEmpty()) {
      return "";
    }
    Span first = reading.sentences().getFirst();
    int end = Math.min(first.end(), text.length());
    return text.substring(Math.min(first.begin(), end), end);
  }

  private void addNames(ArticleReading reading) {
    for (Name name : reading.names()) {
      if (name.span().end() > text.length()) {
        break;
      }
      float weight = weightAt(name.span().begin());
      if (name.ref() != null) {
        add(names, "r:" + name.ref(), weight);
        continue;
      }
      for (Term term : lexis.terms(text.substring(name.span().begin(), name.span().end()))) {
        add(names, "n:" + lexis.concept(term.stem()), weight);
      }
    }
  }

  private void addFigures(ArticleReading reading) {
    for (Time time : reading.times()) {
      boolean day = time.value().length() >= DAY_LENGTH && time.value().startsWith("20");
      if (day && time.span().end() <= text.length()) {
        add(figures, "d:" + time.value().substring(0, DAY_LENGTH), weightAt(time.span().begin()));
      }
    }
    for (Quantity quantity : reading.quantities()) {
      BigDecimal number = quantity.low() != null ? quantity.low() : quantity.high();
      if (number != null && quantity.span().end() <= text.length()) {
        add(figures, "f:" + number.toPlainString(), weightAt(quantity.span().begin()));
      }
    }
  }

  private static float weightAt(int begin) {
    return begin < LEAD ? LEAD_WEIGHT : 1;
  }

  private static void add(Map<Integer, Float> counts, String term, float weight) {
    counts.merge(hash(term), weight, Float::sum);
  }

  /** FNV-1a over UTF-16 units, its bits mixed once more. */
  private static int hash(String term) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    return hash * 0x2C1B3C6D;
  }

  /** The tenth mention says little more than the third. */
  private static TermVector damped(Map<Integer, Float> counts) {
    counts.replaceAll((term, count) -> (float) (1 + Math.log(count)));
    return TermVector.of(counts);
  }
}
