package dev.laut.evaluation.synthetic;

/** The same words in both languages. */
record Bilingual(String german, String english) {

  private static final String BETWEEN = " | ";

  /**
   * Reads {@code german | english}.
   *
   * @throws IllegalArgumentException if the line has no second half
   */
  static Bilingual of(String line) {
    int at = line.indexOf(BETWEEN);
    if (at < 0) {
      throw new IllegalArgumentException("no '%s' in '%s'".formatted(BETWEEN, line));
    }
    return new Bilingual(line.substring(0, at).strip(), line.substring(at + 3).strip());
  }

  /** What stands for {@code {place}er} in German patterns: "Marke" gives "Marker". */
  static String filled(String pattern, String place) {
    String stem = place.endsWith("e") ? place.substring(0, place.length() - 1) : place;
    return pattern.replace("{place}er", stem + "er").replace("{place}", place);
  }

  String in(Tongue tongue) {
    return switch (tongue) {
      case GERMAN -> german;
      case ENGLISH -> english;
    };
  }
}
