package dev.laut.evaluation.synthetic;

import java.util.Locale;

/** A noun with an adjective and the definite article, in any case that the templates need. */
record Noun(char gender, Bilingual noun, Bilingual adjective) {

  /** The grammatical case of a slot. */
  enum Case {
    NOM,
    ACC,
    DAT
  }

  /**
   * @param entry the noun with its German gender before it, as {@code f Brücke | bridge}
   */
  static Noun of(Bilingual entry, Bilingual adjective) {
    String german = entry.german();
    return new Noun(
        german.charAt(0), new Bilingual(german.substring(2), entry.english()), adjective);
  }

  /** A compound of which this is the head: one word in German, two in English. */
  Noun after(Bilingual first) {
    return new Noun(
        gender,
        new Bilingual(
            first.german() + noun.german().toLowerCase(Locale.GERMAN),
            first.english() + " " + noun.english()),
        adjective);
  }

  String in(Tongue tongue, Case wanted) {
    return switch (tongue) {
      case ENGLISH -> "the " + adjective.english() + " " + noun.english();
      case GERMAN ->
          article(wanted) + " " + adjective.german() + ending(wanted) + " " + noun.german();
    };
  }

  private String article(Case wanted) {
    return switch (wanted) {
      case NOM -> gender == 'm' ? "der" : gender == 'f' ? "die" : "das";
      case ACC -> gender == 'm' ? "den" : gender == 'f' ? "die" : "das";
      case DAT -> gender == 'f' ? "der" : "dem";
    };
  }

  private String ending(Case wanted) {
    return wanted == Case.DAT || wanted == Case.ACC && gender == 'm' ? "en" : "e";
  }
}
