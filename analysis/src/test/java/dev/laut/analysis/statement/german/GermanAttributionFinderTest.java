package dev.laut.analysis.statement.german;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.annotation.Annotator;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Span;
import dev.laut.model.StatementType;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GermanAttributionFinderTest {

  private static final Annotator ANNOTATOR = new Annotator();

  /** What is found, one line each: type | quote | speaker | cue | frame; " + " joins spans. */
  private static List<String> read(String text) {
    return new GermanAttributionFinder()
        .find(ANNOTATOR.annotate(text, List.of(), "de")).stream()
            .map(found -> line(text, found))
            .toList();
  }

  private static String line(String text, Attribution found) {
    return String.join(
        " | ",
        found.type().label(),
        words(text, found.quote()),
        words(text, found.speaker()),
        words(text, found.cue()),
        words(text, found.frame()));
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" + "));
  }

  @Test
  void takesTheClauseWithDassBehindAVerbOfSaying() {
    assertThat(read("Die Bürgermeisterin sagte am Montag, dass die Brücke gesperrt bleibe."))
        .containsExactly(
            "Indirect | dass die Brücke gesperrt bleibe | Die Bürgermeisterin | sagte"
                + " | Die Bürgermeisterin sagte am Montag,");
  }

  @Test
  void joinsTheVerbWithItsSeparablePart() {
    assertThat(read("Die Werft teilte gestern mit, der Frachter sei leck geschlagen."))
        .containsExactly(
            "Indirect | der Frachter sei leck geschlagen | Die Werft | teilte + mit"
                + " | Die Werft teilte gestern mit,");
  }

  @Test
  void takesTheSourcePhraseOutOfTheQuote() {
    assertThat(read("Der Zug war nach Angaben der Bahn mit zwölf Wagen unterwegs."))
        .containsExactly(
            "Indirect | Der Zug war + mit zwölf Wagen unterwegs | Angaben der Bahn | nach"
                + " | nach Angaben der Bahn");
  }

  @Test
  void findsTheFrameBehindAQuotation() {
    assertThat(read("„Wir haben nichts gehört“, sagte der Nachbar Otto Behrens."))
        .containsExactly(
            "Direct | „Wir haben nichts gehört“ | der Nachbar Otto Behrens | sagte"
                + " | , sagte der Nachbar Otto Behrens");
  }

  @Test
  void continuesInTheSubjunctiveWithTheSpeakerBefore() {
    assertThat(
            read(
                "Die Werft teilte mit, der Frachter sei leck. Die Pumpen seien ausgefallen. Es"
                    + " bestehe keine Gefahr."))
        .containsExactly(
            "Indirect | der Frachter sei leck | Die Werft | teilte mit | Die Werft teilte mit,",
            "IndirectFreeIndirect | Die Pumpen seien ausgefallen. Es bestehe keine Gefahr."
                + " | Die Werft |  | ");
  }

  @Test
  void putsAQuotedFragmentInsideItsStatement() {
    String text = "Der Trainer erklärte, die Niederlage sei „völlig verdient“ gewesen.";
    List<Attribution> found =
        new GermanAttributionFinder().find(ANNOTATOR.annotate(text, List.of(), "de"));
    assertThat(found)
        .extracting(Attribution::type)
        .containsExactly(StatementType.INDIRECT, StatementType.DIRECT);
    assertThat(found.get(1).inside()).isZero();
  }

  @Test
  void leavesTitlesInQuotationMarksAlone() {
    assertThat(read("Der Film „Das leise Meer“ läuft seit Donnerstag.")).isEmpty();
  }
}
