package dev.laut.analysis.lexis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexisTest {

  private final Lexis german = Lexis.of("de-AT");
  private final Lexis english = Lexis.of("en");

  @Test
  void leavesOutWhatSaysNothingOfTheMatter() {
    assertThat(words(german, "Am Montag sagte der Sprecher, dass die Fähre im Hafen liege."))
        .containsExactly("Fähre", "Hafen", "liege");
    assertThat(words(english, "On Monday she said that the ferry's crew would be safe."))
        .containsExactly("ferry's", "crew", "safe");
  }

  @Test
  void findsOneStemForTheFormsOfAWord() {
    assertThat(german.stem("Fähren")).isEqualTo(german.stem("Fähre"));
    assertThat(german.stem("Häuser")).isEqualTo(german.stem("Haus"));
    assertThat(english.stem("ferries")).isEqualTo(english.stem("ferry's"));
    assertThat(english.stem("stopped")).isEqualTo(english.stem("stopping"));
    assertThat(english.stem("closing")).isEqualTo(english.stem("closed"));
  }

  @Test
  void givesWordsOfOneMeaningOneConceptInBothLanguages() {
    assertThat(concept(german, "Erdbeben")).isEqualTo(concept(english, "quakes"));
    assertThat(concept(german, "Schließung")).isEqualTo(concept(english, "closure"));
    assertThat(concept(german, "Brände")).isEqualTo(concept(english, "blaze"));
  }

  @Test
  void spellsCognatesAlike() {
    assertThat(concept(german, "Kardiologie")).isEqualTo(concept(english, "cardiology"));
    assertThat(concept(german, "Stabilität")).isEqualTo(concept(english, "stability"));
    assertThat(concept(german, "Photovoltaik")).isEqualTo(concept(english, "photovoltaics"));
  }

  @Test
  void cutsCompoundsAtAKnownLastPart() {
    assertThat(german.parts("Werftarbeiter"))
        .containsExactly(german.stem("Werft"), german.stem("Arbeiter"));
    assertThat(german.parts("Trennungsgerüchte"))
        .containsExactly(german.stem("Trennung"), german.stem("Gerüchte"));
    assertThat(german.parts("Moor-Brand"))
        .containsExactly(german.stem("Moor"), german.stem("Brand"));
    assertThat(german.parts("Laterne")).isEmpty();
    assertThat(english.parts("ferry")).isEmpty();
  }

  @Test
  void readsNumbersWithoutWhatGroupsTheirDigits() {
    assertThat(stems(german, "1.400 und 2,5 und 17")).containsExactly("1400", "2.5", "17");
    assertThat(stems(english, "1,400 and 2.5 and 2,000,000"))
        .containsExactly("1400", "2.5", "2000000");
  }

  @Test
  void takesTextsOfNoLanguageAtAll() {
    assertThat(Lexis.of(null).terms("‐ ’’ -- \ud83d 1. 2, \u0301")).hasSize(2);
    assertThat(Lexis.of("fr").terms("x".repeat(100_000))).isEmpty();
  }

  private static List<String> words(Lexis lexis, String text) {
    return lexis.terms(text).stream()
        .map(term -> text.substring(term.span().begin(), term.span().end()))
        .toList();
  }

  private static List<String> stems(Lexis lexis, String text) {
    return lexis.terms(text).stream().map(Term::stem).toList();
  }

  private static String concept(Lexis lexis, String word) {
    return lexis.concept(lexis.stem(word));
  }
}
