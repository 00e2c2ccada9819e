package dev.laut.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Knows the names that a site goes by, to take them off titles and bylines. */
final class SiteName {

  private static final String[] SEPARATORS = {
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " // ", ": ", " / ", "| "
  };

  /** The name of a host is told within another name from so many characters on. */
  private static final int TELLING_CHARS = 6;

  private final List<String> names = new ArrayList<>();
  private final @Nullable String host;

  /**
   * @param outlet the publisher's name
   * @param url the page's address
   */
  SiteName(@Nullable String outlet, @Nullable String url) {
    if (outlet != null && !letters(outlet).isEmpty()) {
      names.add(letters(outlet));
    }
    String named = Addresses.host(url);
    host = named == null ? null : letters(label(named));
  }

  /** The longest part of a host's name: {@code bote} for {@code m.bote.example}. */
  private static String label(String host) {
    String longest = "";
    String[] parts = host.split("\\.");
    for (int i = 0; i < parts.length - 1; i++) {
      longest = parts[i].length() > longest.length() ? parts[i] : longest;
    }
    return longest;
  }

  /** Whether {@code text} is the site's name and nothing else. */
  boolean names(String text) {
    String letters = letters(text);
    if (letters.length() < 2) {
      return false;
    }
    for (String name : names) {
      if (name.equals(letters) || (letters.length() > 3 && name.startsWith(letters))) {
        return true;
      }
    }
    return host != null
        && letters.length() > 2
        && (letters.equals(host)
            || (host.length() > 4
                && letters.startsWith(host)
                && letters.length() < host.length() + 12)
            || (letters.length() > 4 && host.contains(letters)));
  }

  /** Whether {@code text} is the site's whole name, or ends in the name of its host. */
  boolean is(String text) {
    String letters = letters(text);
    return names.contains(letters)
        || letters.equals(host)
        || (host != null && host.length() >= TELLING_CHARS && letters.endsWith(host));
  }

  /** {@code title} without a first or last part that names the site. */
  String without(String title) {
    String bare = title.strip();
    for (String separator : SEPARATORS) {
      int last = bare.lastIndexOf(separator);
      if (last > 0 && !separator.equals(": ") && names(bare.substring(last + separator.length()))) {
        bare = bare.substring(0, last).strip();
      }
      int first = bare.indexOf(separator);
      if (first > 0 && names(bare.substring(0, first))) {
        bare = bare.substring(first + separator.length()).strip();
      }
    }
    return bare;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case 'ä' -> letters.append("ae");
        case 'ö' -> letters.append("oe");
        case 'ü' -> letters.append("ue");
        case 'ß' -> letters.append("ss");
        default -> {
          if (Character.isLetterOrDigit(c)) {
            letters.append(c);
          }
        }
      }
    }
    return letters.toString();
  }
}
