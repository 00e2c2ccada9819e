package dev.laut.analysis.headline;

import dev.laut.analysis.lexis.Lexis;
import dev.laut.analysis.lexis.Term;
import dev.laut.model.ArticleReading;
import dev.laut.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a headline that states something in the outlet's own voice: no quotation marks, nobody
 * before a colon, no word that hedges or names a source.
 *
 * @param span in the title
 * @param concepts its content words, alike in all languages
 */
record OwnClaim(Span span, Set<String> concepts) {

  private static final int LONGEST_TITLE = 300;
  private static final int FEWEST_CONCEPTS = 2;
  private static final Pattern PART = Pattern.compile("[^!?.;–—|]+[!?]?");
  private static final Pattern VOICES = Pattern.compile("[„“”\"»«:?]|\\B['‘‚]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]+");

  static List<OwnClaim> of(ArticleReading reading, HeadlineWords words) {
    String title = reading.article().title();
    List<OwnClaim> claims = new ArrayList<>();
    if (title == null || title.length() > LONGEST_TITLE || VOICES.matcher(title).find()) {
      return claims;
    }
    Lexis lexis = Lexis.of(reading.article().lang());
    Matcher part = PART.matcher(title);
    while (part.find()) {
      String text = part.group();
      Set<String> concepts = concepts(text, lexis);
      if (concepts.size() >= FEWEST_CONCEPTS && !holdsAny(text, words)) {
        int begin = part.start() + text.length() - text.stripLeading().length();
        claims.add(new OwnClaim(new Span(begin, begin + text.strip().length()), concepts));
      }
    }
    return claims;
  }

  private static boolean holdsAny(String text, HeadlineWords words) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      for (Set<String> list : List.of(words.hedges, words.sources, words.labels)) {
        if (list.contains(word.group()) || list.contains(lower)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The content words of {@code text} as concepts, those of compounds in parts. */
  static Set<String> concepts(String text, Lexis lexis) {
    Set<String> concepts = new LinkedHashSet<>();
    for (Term term : lexis.terms(text)) {
      List<String> parts = lexis.parts(term.span().in(text));
      if (term.number()) {
        concepts.add(term.stem());
      } else if (parts.isEmpty()) {
        concepts.add(lexis.concept(term.stem()));
      } else {
        parts.forEach(each -> concepts.add(lexis.concept(each)));
      }
    }
    return concepts;
  }

  /** Where it stands in the title, in Unicode code points. */
  Span points(ArticleReading reading) {
    String title = String.valueOf(reading.article().title());
    int begin = title.codePointCount(0, span.begin());
    return new Span(begin, begin + title.codePointCount(span.begin(), span.end()));
  }

  /** Which part of the claim {@code others} hold, 0 to 1. */
  double share(Set<String> others) {
    long held = concepts.stream().filter(others::contains).count();
    return (double) held / concepts.size();
  }
}
