package dev.laut.evaluation.page;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles and names in the form in which they are compared. */
final class Plain {

  private static final String QUOTES = "„“”«»‹›\"‘’‚'`´";
  private static final String DASHES = "‐‑‒–—−";

  /** What stands between the names of a byline. */
  private static final Pattern BETWEEN =
      Pattern.compile("[,;/|&]|(?<![\\p{L}\\p{N}_])(?:und|and)(?![\\p{L}\\p{N}_])");

  private Plain() {}

  /** {@code text} after NFKC and case folding, with one kind of quotes, dashes and blanks. */
  static String of(@Nullable String text) {
    String normal = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(UCharacter.foldCase(normal, true));
    for (int i = 0; i < plain.length(); i++) {
      if (QUOTES.indexOf(plain.charAt(i)) >= 0) {
        plain.setCharAt(i, '\'');
      } else if (DASHES.indexOf(plain.charAt(i)) >= 0) {
        plain.setCharAt(i, '-');
      }
    }
    return Blanks.squeeze(plain.toString());
  }

  /** The people whom a byline names. */
  static Set<String> people(String byline) {
    return people(List.of(BETWEEN.split(byline, -1)));
  }

  static Set<String> people(List<String> names) {
    Set<String> people = new TreeSet<>();
    for (String name : names) {
      String plain = of(name);
      if (!plain.isEmpty()) {
        people.add(plain);
      }
    }
    return people;
  }
}
