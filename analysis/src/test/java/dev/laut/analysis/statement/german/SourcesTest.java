package dev.laut.analysis.statement.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourcesTest {

  @Test
  void takesTheSourcePhraseOutOfTheQuote() {
    assertThat(Found.lines("Der Zug war nach Angaben der Bahn mit zwölf Wagen unterwegs."))
        .containsExactly(
            "Indirect | Der Zug war + mit zwölf Wagen unterwegs | Angaben der Bahn | nach"
                + " | nach Angaben der Bahn");
  }

  @Test
  void readsZufolgeBehindItsPhrase() {
    assertThat(Found.lines("Dem Gutachten zufolge brach das Ruder."))
        .containsExactly(
            "Indirect | brach das Ruder | Dem Gutachten | zufolge | Dem Gutachten zufolge");
  }

  @Test
  void readsNachBehindAView() {
    assertThat(Found.speakers("Ihrer Ansicht nach ist der Vertrag ungültig."))
        .containsExactly("Indirect | ist der Vertrag ungültig | Ihrer Ansicht");
  }

  @Test
  void readsSoWithItsApposition() {
    assertThat(Found.lines("Der Kutter lag tief, so Jan Holm, der Leiter der Wache."))
        .containsExactly(
            "Indirect | Der Kutter lag tief | Jan Holm, der Leiter der Wache | so"
                + " | , so Jan Holm, der Leiter der Wache");
  }

  @Test
  void staysInsideTheSubordinateClause() {
    assertThat(Found.speakers("Die Wehr kam zu spät, weil laut Leitstelle die Straße glatt war."))
        .containsExactly("Indirect | weil + die Straße glatt war | Leitstelle");
  }

  @Test
  void takesTimesForNoSource() {
    assertThat(Found.in("Zwei Monate nach dem Urteil zog sie um.")).isEmpty();
  }

  @Test
  void leavesLoudVoicesAlone() {
    assertThat(Found.in("Die Kinder sangen laut und lange.")).isEmpty();
  }

  @Test
  void takesTheNounBeforeWonachForTheSource() {
    assertThat(Found.speakers("Er kannte die Gerüchte, wonach das Werk verkauft werde."))
        .containsExactly("Indirect | das Werk verkauft werde | die Gerüchte");
  }
}
