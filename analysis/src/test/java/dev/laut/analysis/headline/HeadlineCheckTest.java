package dev.laut.analysis.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.model.Finding;
import dev.laut.model.FindingKind;
import dev.laut.model.Headline;
import dev.laut.model.Hedge;
import dev.laut.model.HedgeLevel;
import dev.laut.model.Medium;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.StatementType;
import dev.laut.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineCheckTest {

  private static final String MILL =
      "Die Mühle von Brunsbach ist verkauft worden. Der Käufer heißt Omka Brill.";

  private final Annotator annotator = new Annotator();
  private final HeadlineCheck check = new HeadlineCheck();
  private final List<Statement> statements = new ArrayList<>();

  @Test
  void findsNothingWhereTheBodySaysTheSame() {
    Headline headline = check("Mühle von Brunsbach verkauft", MILL);

    assertThat(headline).isEqualTo(new Headline(Verdict.SUPPORTED, List.of()));
  }

  @Test
  void seesThatTheBodyHedges() {
    String body =
        "Die Mühle von Brunsbach ist offenbar verkauft worden. Es regnete den ganzen Tag.";

    Headline headline = check("Mühle von Brunsbach verkauft!", body);

    assertThat(headline.verdict()).isEqualTo(Verdict.OVERSTATED);
    assertThat(places(headline, FindingKind.CERTAINTY, body)).containsExactly("offenbar");
  }

  @Test
  void takesAllInAPhraseForNoScope() {
    assertThat(check("Alles über die Mühle von Brunsbach", MILL).findings()).isEmpty();
    assertThat(check("Mühle von Brunsbach immer noch verkauft", MILL).findings()).isEmpty();
  }

  @Test
  void seesThatTheSourceWasDropped() {
    String body = "Die Mühle werde verkauft, sagte ein Insider am Abend. Es regnete.";
    says(body, "Die Mühle werde verkauft", SourceKind.ANONYMOUS, "ein Insider", HedgeLevel.PLAIN);

    Headline headline = check("Mühle wird verkauft", body);

    assertThat(headline.verdict()).isEqualTo(Verdict.OVERSTATED);
    assertThat(places(headline, FindingKind.ATTRIBUTION, body)).containsExactly("ein Insider");
  }

  @Test
  void acceptsAHeadlineThatNamesItsSource() {
    String body = "Die Mühle werde verkauft, sagte ein Insider am Abend. Es regnete.";
    says(body, "Die Mühle werde verkauft", SourceKind.ANONYMOUS, "ein Insider", HedgeLevel.PLAIN);

    assertThat(check("Insider: Mühle wird verkauft", body).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(check("Mühle wird offenbar verkauft", body).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void comparesNumbersOfOneKind() {
    String body = "Zum Fest kamen 300 bis 500 Gäste. Der Wein kostete 9000 Taler.";

    Headline headline = check("Tausende Gäste beim Fest", body);

    assertThat(headline.verdict()).isEqualTo(Verdict.OVERSTATED);
    assertThat(places(headline, FindingKind.QUANTITY, body)).containsExactly("300 bis 500");
    assertThat(check("400 Gäste beim Fest", body).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void readsAnUpperLimitAsNoMoreThanThat() {
    String body = "The mill will cut up to 120 jobs. The owner regrets it.";

    Headline headline = check("Mill cuts 120 jobs", body, "en");

    assertThat(places(headline, FindingKind.QUANTITY, body)).containsExactly("up to 120");
  }

  @Test
  void seesThatSomeBecameAll() {
    String body = "Many farmers lost their harvest. The village will go on, the mayor wrote.";

    Headline headline = check("Whole village lost its harvest", body, "en");

    assertThat(headline.verdict()).isEqualTo(Verdict.OVERSTATED);
    assertThat(headline.findings()).extracting(Finding::kind).containsExactly(FindingKind.SCOPE);
  }

  @Test
  void takesTheSameWordForAnotherThingAsNoEvidence() {
    String body = "Müller Brill verliert seine Kunden. In den letzten Tagen regnete es.";

    Headline headline = check("Müller Brill verliert seine letzten Kunden", body);

    assertThat(headline.findings()).extracting(Finding::kind).containsExactly(FindingKind.SCOPE);
  }

  @Test
  void takesAQuestionInTheBodyForNoEvidence() {
    String body = "Ist die Mühle verkauft? Die Mühle ist offenbar verkauft worden.";

    assertThat(check("Mühle verkauft", body).verdict()).isEqualTo(Verdict.OVERSTATED);
  }

  @Test
  void answersAQuestionThatTheBodyDenies() {
    String body = "Nein, die Mühle wird nicht verkauft. Das steht fest.";

    Headline headline = check("Wird die Mühle verkauft?", body);

    assertThat(headline.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(headline.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.QUESTION, FindingKind.REVERSAL);
  }

  @Test
  void callsAQuestionUnsupportedWhoseContentIsNowhere() {
    Headline headline = check("Ist die Mühle abgebrannt?", MILL);

    assertThat(headline.verdict()).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(headline.findings()).extracting(Finding::kind).contains(FindingKind.MISSING);
  }

  @Test
  void leavesOpenQuestionsOpen() {
    assertThat(check("Was wird aus der Mühle?", MILL).verdict()).isEqualTo(Verdict.NO_CLAIM);
  }

  @Test
  void takesLabelsForNoClaim() {
    assertThat(check("Liveticker: Der Verkauf der Mühle", MILL).verdict())
        .isEqualTo(Verdict.NO_CLAIM);
    assertThat(check("", MILL).verdict()).isEqualTo(Verdict.NO_CLAIM);
    assertThat(check("Mühle verkauft", "").verdict()).isEqualTo(Verdict.NO_CLAIM);
  }

  @Test
  void seesThatTheBodyCallsItUntrue() {
    String body = "Die Mühle sei verkauft, hieß es. Das war ein Irrtum des Portals.";
    says(body, "Die Mühle sei verkauft", SourceKind.UNKNOWN, "es", HedgeLevel.DENIED);

    assertThat(check("Mühle verkauft", body).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  private void says(String body, String quote, SourceKind kind, String name, HedgeLevel level) {
    Source source = new Source(kind, name, null, place(body, name));
    statements.add(
        new Statement(
            "s1",
            StatementType.INDIRECT,
            Medium.NONE,
            List.of(place(body, quote)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(source),
            new Hedge(level, List.of()),
            "test"));
  }

  private static Span place(String body, String words) {
    int begin = body.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private Headline check(String title, String body) {
    return check(title, body, "de");
  }

  private Headline check(String title, String body, String lang) {
    Annotated head = annotator.annotate(title, List.of(), lang);
    return check.check(head, annotator.annotate(body, List.of(), lang), statements);
  }

  private static List<String> places(Headline headline, FindingKind kind, String body) {
    return headline.findings().stream()
        .filter(finding -> finding.kind() == kind)
        .flatMap(finding -> finding.body().stream())
        .map(span -> span.in(body))
        .toList();
  }
}
