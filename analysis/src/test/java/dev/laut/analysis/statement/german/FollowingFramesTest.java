package dev.laut.analysis.statement.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowingFramesTest {

  @Test
  void findsTheFrameBehindWhatIsSaid() {
    assertThat(Found.lines("Die Strecke bleibe bis Freitag gesperrt, sagte ein Sprecher der Bahn."))
        .containsExactly(
            "Indirect | Die Strecke bleibe bis Freitag gesperrt | ein Sprecher der Bahn | sagte"
                + " | , sagte ein Sprecher der Bahn");
  }

  @Test
  void namesTheCirclesFromWhichItIsHeard() {
    assertThat(Found.speakers("Eine Einigung sei nah, hieß es aus Teilnehmerkreisen."))
        .containsExactly("Indirect | Eine Einigung sei nah | Teilnehmerkreisen");
  }

  @Test
  void takesNoConditionForAStatement() {
    assertThat(Found.in("Wenn der Pegel weiter steigt, droht dem Ort eine Flut.")).isEmpty();
  }

  @Test
  void readsWieFramesBeforeAndBehind() {
    assertThat(Found.lines("Wie der Zoll mitteilte, lagen die Uhren im Keller."))
        .containsExactly(
            "Indirect | lagen die Uhren im Keller | der Zoll | Wie + mitteilte"
                + " | Wie der Zoll mitteilte,");
    assertThat(Found.speakers("Die Uhren lagen im Keller, wie der Zoll mitteilte."))
        .containsExactly("Indirect | Die Uhren lagen im Keller | der Zoll");
  }

  @Test
  void takesTheSentenceBeforeDasTeilteMit() {
    assertThat(Found.lines("Die Fähre fährt wieder. Das teilte das Hafenamt mit."))
        .containsExactly(
            "Indirect | Die Fähre fährt wieder + Das | das Hafenamt | teilte + mit"
                + " | teilte das Hafenamt mit");
  }

  @Test
  void readsAdverbsBetweenThatAndTheVerb() {
    assertThat(Found.in("Der Damm ist dicht. Dies jedenfalls meldet das Portal „Flussblick“."))
        .anySatisfy(found -> {
          assertThat(found.by()).isEqualTo("de.indirect.that");
          assertThat(found.speaker()).hasSize(1);
        });
  }

  @Test
  void takesNoAdverbForASpeaker() {
    String text = "Unterdessen rechnet die Feuerwehr mit neuem Hochwasser.";
    assertThat(Found.in(text))
        .flatExtracting(found -> found.speaker().stream().map(span -> span.in(text)).toList())
        .containsExactly("die Feuerwehr");
  }
}
