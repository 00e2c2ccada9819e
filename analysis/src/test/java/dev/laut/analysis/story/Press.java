package dev.laut.analysis.story;

import dev.laut.model.ArticleReading;
import dev.laut.model.Draft;
import dev.laut.model.Name;
import dev.laut.model.NameKind;
import dev.laut.model.Span;
import dev.laut.model.Verdict;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Prints articles in words that nobody knows, each about one of many happenings: some words are
 * everybody's, some the happening's, some its names; now and then one prints another's text.
 */
final class Press {

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "dor", "fe", "gu", "hil", "jo", "kra", "lem", "mi", "nor", "pel", "quo", "ros",
          "sti", "tam", "ul", "vek", "wan", "zim", "ark");

  private static final LocalDateTime BEGINNING = LocalDateTime.of(2024, 1, 1, 6, 0);
  private static final int WORDS = 4_000;
  private static final int OWN_WORDS = 18;
  private static final int LENGTH = 90;

  private final Random random;
  private final int articlesEach;
  private final List<String> happenings = new ArrayList<>();
  private final List<ArticleReading> printed = new ArrayList<>();

  /**
   * @param articlesEach about how many articles a happening gets
   */
  Press(long seed, int articlesEach) {
    this.random = new Random(seed);
    this.articlesEach = articlesEach;
  }

  /** So many articles, in the order in which they appear; ids tell the happening. */
  List<ArticleReading> print(int count) {
    for (int i = 0; i < count; i++) {
      int newest = i / articlesEach;
      int happening = Math.max(0, newest - random.nextInt(20));
      printed.add(article(i, happening));
    }
    return List.copyOf(printed);
  }

  /** The happening that an article is about. */
  static String happening(String article) {
    return article.substring(0, article.indexOf('-'));
  }

  private ArticleReading article(int number, int happening) {
    String published = BEGINNING.plusMinutes(number * 7L).toString();
    String copied = copied(happening);
    boolean copies = !copied.isEmpty();
    StringBuilder text = new StringBuilder(copied);
    List<Name> names = new ArrayList<>();
    for (int w = 0; w < (copies ? LENGTH / 3 : LENGTH); w++) {
      int kind = random.nextInt(10);
      String word;
      if (kind == 0) {
        word = capital(word(1_000_000 + happening * 3 + random.nextInt(3)));
        names.add(
            new Name(
                new Span(text.length(), text.length() + word.length()), NameKind.LOCATION, null));
      } else if (kind < 5) {
        word = word(new Random(happening * 31L + random.nextInt(OWN_WORDS)).nextInt(WORDS));
      } else {
        word = word((int) (WORDS * Math.pow(random.nextDouble(), 3)));
      }
      text.append(word).append(w % 12 == 11 ? ". " : " ");
    }
    return reading("h" + happening + "-" + number, published, text.toString(), names);
  }

  /** The text of an earlier article about the same, or none. */
  private String copied(int happening) {
    if (printed.isEmpty() || random.nextInt(3) > 0) {
      return "";
    }
    int before = Math.min(printed.size(), articlesEach * 20);
    ArticleReading earlier = printed.get(printed.size() - 1 - random.nextInt(before));
    boolean same = happening(earlier.id()).equals("h" + happening);
    return same ? earlier.article().text() : "";
  }

  static ArticleReading reading(String id, String published, String text, List<Name> names) {
    return Draft.of(text)
        .title(text.substring(0, Math.min(text.length(), 40)))
        .outlet("Blatt " + id.hashCode() % 9)
        .published(published)
        .lang("en")
        .location(id)
        .names(names)
        .headline(Verdict.NO_CLAIM)
        .reading(id);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 400; rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.toString();
  }
}
