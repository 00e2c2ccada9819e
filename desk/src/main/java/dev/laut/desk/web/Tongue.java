package dev.laut.desk.web;

import dev.laut.model.Labelled;
import java.util.Locale;

/** A language that the desk speaks. */
public enum Tongue implements Labelled {
  GERMAN("de", Locale.GERMANY),
  ENGLISH("en", Locale.UK);

  private final String label;
  private final Locale locale;

  Tongue(String label, Locale locale) {
    this.label = label;
    this.locale = locale;
  }

  /** Its BCP 47 tag. */
  @Override
  public String label() {
    return label;
  }

  /** For numbers and dates. */
  public Locale locale() {
    return locale;
  }

  /**
   * The one that the header {@code Accept-Language} prefers; English where it names none of ours.
   */
  public static Tongue preferred(String acceptLanguage) {
    Tongue best = ENGLISH;
    double most = 0;
    for (String range : acceptLanguage.split(",", 20)) {
      String tag = range.strip().split("[-;]", 2)[0].toLowerCase(Locale.ROOT);
      for (Tongue tongue : values()) {
        if (tag.equals(tongue.label) && weight(range) > most) {
          best = tongue;
          most = weight(range);
        }
      }
    }
    return best;
  }

  private static double weight(String range) {
    int at = range.indexOf("q=");
    if (at < 0) {
      return 1;
    }
    try {
      return Double.parseDouble(range.substring(at + 2).strip());
    } catch (NumberFormatException e) {
      return 0; // RFC 9110 knows no such weight; whoever writes it wants nothing certain.
    }
  }
}
