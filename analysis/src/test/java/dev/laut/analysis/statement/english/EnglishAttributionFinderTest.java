package dev.laut.analysis.statement.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EnglishAttributionFinderTest {

  private static final Annotator ANNOTATOR = new Annotator();

  /** Each statement as "TYPE quote / speaker / cue", parts of one role joined by " … ". */
  private static List<String> found(String text) {
    Annotated annotated = ANNOTATOR.annotate(text, List.of(), "en");
    return new EnglishAttributionFinder()
        .find(annotated).stream()
            .map(a ->
                a.type().label()
                    + " "
                    + words(a.quote(), text)
                    + " / "
                    + words(a.speaker(), text)
                    + " / "
                    + words(a.cue(), text))
            .toList();
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  @Test
  void findsAClauseBehindThat() {
    assertThat(
            found(
                "The harbour office told the Gazette on Friday that the ferry had lost its rudder."))
        .containsExactly("Indirect that the ferry had lost its rudder / The harbour office / told");
  }

  @Test
  void findsAClauseWithoutThat() {
    assertThat(found("Ruth Calder said the bridge would stay shut until spring."))
        .containsExactly("Indirect the bridge would stay shut until spring / Ruth Calder / said");
  }

  @Test
  void takesAFrameBehindItsContent() {
    assertThat(
            found("The dam is leaking at two places, an engineer who inspected it said on Monday."))
        .containsExactly(
            "Indirect The dam is leaking at two places / an engineer who inspected it / said");
  }

  @Test
  void takesAFrameThatTellsMoreOfItsSpeaker() {
    assertThat(found("Thieves emptied the mill, according to a guard who works there."))
        .containsExactly("Indirect Thieves emptied the mill / a guard / according … to");
    assertThat(found("The wheel was cracked, according to a survey obtained by the Gazette."))
        .containsExactly("Indirect The wheel was cracked / a survey / according … to");
  }

  @Test
  void takesWhatIsSaidWhoseVerbTheTaggerMissed() {
    assertThat(found("The ferry Linnet sank off Quaysend on Monday night, the coastguard said."))
        .containsExactly(
            "Indirect The ferry Linnet sank off Quaysend on Monday night / the coastguard / said");
  }

  @Test
  void partsAQuoteThatItsFrameInterrupts() {
    assertThat(found("“We waited,” said Otto Brill, a miller from Hask. “Nobody came.”"))
        .containsExactly("Direct “We waited,” … “Nobody came.” / Otto Brill / said");
  }

  @Test
  void partsAnIndirectClauseThatItsFrameInterrupts() {
    assertThat(found("Her brother had sold the farm, she said, because the roof was falling in."))
        .containsExactly(
            "Indirect Her brother had sold the farm … because the roof was falling in / she / said");
  }

  @Test
  void findsQuotedWordsInsideAnIndirectStatement() {
    assertThat(found("The council confirmed that there had been “a slight delay” with the tram."))
        .containsExactly(
            "Indirect that there had been “a slight delay” with the tram / The council / confirmed",
            "Direct “a slight delay” / The council / confirmed");
  }

  @Test
  void readsAccordingToOnBothSides() {
    assertThat(found("According to the coroner, the diver had drowned."))
        .containsExactly("Indirect the diver had drowned / the coroner / According … to");
    assertThat(found("The orchard will be sold in May, according to a letter from the owner."))
        .containsExactly(
            "Indirect The orchard will be sold in May / a letter from the owner / according … to");
  }

  @Test
  void marksHearsayWithoutASource() {
    assertThat(found("The chef allegedly threw a ladle at a guest."))
        .containsExactly("FreeIndirect The chef allegedly threw a ladle at a guest. /  / ");
    assertThat(found("The heir is understood to have left the country."))
        .containsExactly("FreeIndirect The heir is understood to have left the country. /  / ");
  }

  @Test
  void tellsTheGistOfVerbsOfJudgement() {
    assertThat(found("Local bakers criticised the new tax on ovens."))
        .containsExactly(
            "Reported Local bakers criticised the new tax on ovens. / Local bakers / ");
  }

  @Test
  void looksThroughAnApposition() {
    assertThat(found("Mona Reyes, a lawyer for the driver, denied having seen the contract."))
        .containsExactly(
            "Indirect having seen the contract / Mona Reyes, a lawyer for the driver / denied");
  }

  @Test
  void leavesRefusalsAlone() {
    assertThat(found("The bank declined to comment. A spokesman did not say why.")).isEmpty();
  }

  @Test
  void leavesTitlesInQuotationMarksAlone() {
    assertThat(found("The orchestra will play “The Silent Orchard” in June.")).isEmpty();
  }

  @Test
  void tellsApostrophesFromQuotationMarks() {
    assertThat(found("'It wasn't the drivers' fault,' said Ada Moss."))
        .containsExactly("Direct 'It wasn't the drivers' fault,' / Ada Moss / said");
  }

  @Test
  void givesAQuoteOfItsOwnSentenceToWhoeverSpokeBefore() {
    assertThat(found("Mayor Ines Holt said the well was dry. “We will drill a new one.”"))
        .containsExactly(
            "Indirect the well was dry / Mayor Ines Holt / said",
            "Direct “We will drill a new one.” / Mayor Ines Holt / ");
  }

  @Test
  void letsAReportGoOnInThePastOfThePast() {
    assertThat(
            found("The pilot said the engine failed at noon. He had tried to land on the beach."))
        .containsExactly(
            "Indirect the engine failed at noon / The pilot / said",
            "FreeIndirect He had tried to land on the beach. / The pilot / ");
  }

  @Test
  void putsAStatementInsideAnother() {
    Annotated text =
        ANNOTATOR.annotate(
            "The Echo reports that a clerk told police the safe was empty.", List.of(), "en");
    List<Attribution> found = new EnglishAttributionFinder().find(text);
    assertThat(found).hasSize(2);
    assertThat(found.get(1).inside()).isZero();
  }

  @Test
  void readsTenThousandOpenQuotesInLinearTime() {
    String text = "“He said \"it was 'so ".repeat(10_000);
    assertThat(found(text)).hasSizeLessThan(10_001);
  }

  @Test
  void takesNoOrderWithoutASayerForAStatement() {
    assertThat(found("Some 40 families have been told to leave their homes.")).isEmpty();
  }

  @Test
  void hearsWhoIsQuotedByAnother() {
    assertThat(found("“The gate was shut,” Paul Lind was quoted by the agency AFP as saying."))
        .containsExactly("Direct “The gate was shut,” / Paul Lind / saying");
    assertThat(found("The Echo quoted him as saying the gate was shut."))
        .contains("Indirect the gate was shut / him / saying");
  }

  @Test
  void framesThatFollowOneAnotherLeaveNoEmptyClause() {
    assertThat(
            found(
                "The sisters of missing pilot Anna Brook are claiming Fenland Council officials"
                    + " repeatedly warned them, asserting that they could be fined for blocking"
                    + " the airfield if they paid a diver."))
        .isNotEmpty();
  }

  @Test
  void takesNoRecallOfGoodsForMemory() {
    assertThat(found("The dairy is recalling 300 cheeses, its owner said."))
        .containsExactly("Indirect The dairy is recalling 300 cheeses / its owner / said");
  }

  @Test
  void cutsWhomTheSpeakerCitesOff() {
    assertThat(found("The Gazette reported that the mayor would resign, citing two councillors."))
        .containsExactly("Indirect that the mayor would resign / The Gazette / reported");
  }

  @Test
  void hearsNeitherConfirmationNorDenial() {
    assertThat(found("The mayor neither confirmed nor denied it.")).isEmpty();
  }

  @Test
  void takesAnEstimateForAGist() {
    assertThat(found("The coastguard put the number of boats at 17."))
        .containsExactly(
            "Reported The coastguard put the number of boats at 17. / The coastguard / ");
  }

  @Test
  void tellsRumoursThatHaveIt() {
    assertThat(found("Rumour has it that the ferry will be sold."))
        .containsExactly("Indirect that the ferry will be sold /  / ");
  }
}
