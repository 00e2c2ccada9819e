package dev.laut.analysis.headline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Pipeline;
import dev.laut.model.ArticleReading;
import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.Headline;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines that claim too little to say more than their bodies. */
class NoClaimTest {

  private static final Pipeline PIPELINE = new Pipeline();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Familiendrama in Pellen|Im Familiendrama in Pellen ist der Vater offenbar geflohen.",
        "Villa Orsk|In der Villa Orsk ist es möglicherweise kalt.",
        "Wie alte Lampen wieder hell werden|Möglicherweise werden alte Lampen wieder hell.",
        "„Wir waren vierzig Tage im Stollen“|Vierzig Tage waren sie wohl im Stollen."
      })
  void takesATopicAnInstructionOrAQuotationForNoSureClaim(String title, String body) {
    assertThat(read(title, body).findings()).isEmpty();
  }

  @Test
  void takesADenialOfSomethingElseForNoAnswer() {
    String body = "Die Mühle in Pellen mahlt mit Wasser. Sie hat am Montag kein Korn bekommen.";

    assertThat(read("Mahlt die Mühle in Pellen noch?", body).verdict()).isEqualTo(Verdict.NO_CLAIM);
  }

  @Test
  void hearsThatNobodySaysSo() {
    String body = "Niemand in Pellen hat den Wolf gesehen. Der Förster lacht darüber.";

    assertThat(read("Ging in Pellen ein Wolf um?", body).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  private static Headline read(String title, String body) {
    PageSource source = new PageSource("test", null, "text/plain", "UTF-8", "sha256:0", null);
    Given given = new Given("t", null, "de", null, title, List.of());
    Page page = new Page(source, given, new Content.Verbatim(body));
    return ((ArticleReading) PIPELINE.read(page)).headline();
  }
}
