package dev.laut.analysis.extraction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the headline, without the site's name. */
final class Titles {

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ", " « "
  };

  private final Markup page;
  private final @Nullable Thing article;
  private final @Nullable String outlet;
  private final @Nullable String host;
  private final int bodyStart;

  Titles(
      Markup page,
      @Nullable Thing article,
      @Nullable String outlet,
      @Nullable String url,
      int bodyStart) {
    this.page = page;
    this.article = article;
    this.outlet = outlet;
    this.host = Addresses.host(url);
    this.bodyStart = bodyStart;
  }

  @Nullable String best() {
    String heading = heading();
    if (heading != null) {
      return heading;
    }
    for (String said :
        new String[] {
          article == null ? null : article.first("headline"),
          page.head().meta("og:title"),
          page.head().meta("twitter:title", "dc.title"),
          page.head().title()
        }) {
      String bare = bare(said);
      if (bare != null && !bare.isBlank()) {
        return bare;
      }
    }
    return null;
  }

  /** The last top heading before the body that shares words with what the head says. */
  private @Nullable String heading() {
    String found = null;
    float best = 0.5f;
    for (Passage p : page.layout().page.passages()) {
      boolean top = p.region.tag == Tag.H1 || Hint.HEADLINEPROP.in(p.region.hints);
      if (top && p.index <= bodyStart + 1 && p.words.length > 0) {
        float alike = likeness(p.words);
        if (alike > best || (found == null && page.clues().titles().isEmpty())) {
          best = alike;
          found = p.text;
        }
      }
    }
    return found;
  }

  private float likeness(int[] words) {
    float best = 0;
    for (int[] title : page.clues().titles()) {
      IntSet set = new IntSet();
      for (int word : title) {
        set.add(word);
      }
      int shared = 0;
      for (int word : words) {
        shared += set.contains(word) ? 1 : 0;
      }
      best = Math.max(best, (float) shared / words.length);
    }
    return best;
  }

  /** {@code title} without a first or last part that names the site. */
  private @Nullable String bare(@Nullable String title) {
    if (title == null) {
      return null;
    }
    String bare = title;
    for (String separator : SEPARATORS) {
      int last = bare.lastIndexOf(separator);
      if (last > 0 && namesSite(bare.substring(last + separator.length()))) {
        bare = bare.substring(0, last).strip();
      }
      int first = bare.indexOf(separator);
      if (first > 0 && namesSite(bare.substring(0, first))) {
        bare = bare.substring(first + separator.length()).strip();
      }
    }
    return bare;
  }

  private boolean namesSite(String part) {
    String letters = letters(part);
    if (letters.isEmpty()) {
      return false;
    }
    boolean byName =
        outlet != null && (letters(outlet).contains(letters) || letters.equals(letters(outlet)));
    boolean byHost =
        host != null
            && letters.length() > 2
            && (letters(host).contains(letters) || letters.contains(letters(host)));
    return byName || byHost;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
