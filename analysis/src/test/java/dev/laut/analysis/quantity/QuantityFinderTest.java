package dev.laut.analysis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import dev.laut.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {

  private final Annotator annotator = new Annotator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Am Ufer lagen zweieinhalb Tonnen Treibholz. | zweieinhalb = 2.5..2.5 mass Tonnen",
        "Es kamen dreihundertzwölf Gäste. | dreihundertzwölf = 312..312 count Gäste",
        "Sie sammelten zwei Dutzend Muscheln. | zwei Dutzend = 24..24 about count Muscheln",
        "Etwa ein Dutzend Hunde bellten. | Etwa ein Dutzend = 12..12 about count Hunde",
        "Der Turm kostete 2,5 Millionen Taler. | 2,5 Millionen = 2500000..2500000 count Taler",
        "Das Dorf hat 1.200 Einwohner. | 1.200 = 1200..1200 count Einwohner",
        "Das Dorf hat 10 200 Einwohner. | 10 200 = 10200..10200 count Einwohner",
        "Der Deich ist knapp 300 Meter lang. | knapp 300 = 300..300 about length Meter",
        "Mehr als 40 Kühe flohen. | Mehr als 40 = 40..null atLeast count Kühe",
        "Gesucht wird mit bis zu 80 Helfern. | bis zu 80 = null..80 atMost count Helfern",
        "Das wiegt weniger als 5 Kilo. | weniger als 5 = null..5 atMost mass Kilo",
        "Es kamen zwischen 300 und 500 Leute. | 300 und 500 = 300..500 range count Leute",
        "Es kamen 300 bis 500 Leute. | 300 bis 500 = 300..500 range count Leute",
        "Es kamen 300 – 500 Leute. | 300 – 500 = 300..500 range count Leute",
        "Es fehlen zwei bis drei Millionen Euro. | zwei bis drei Millionen = 2000000..3000000"
            + " range money Euro",
        "Tausende Krähen zogen vorbei. | Tausende = 2000..null atLeast count Krähen",
        "Das Wasser stieg um 20 Prozent. | 20 = 20..20 percent Prozent",
        "Im Keller waren minus 5 Grad. | minus 5 = -5..-5 temperature Grad",
        "Eine halbe Million Bäume fiel um. | Eine halbe Million = 500000..500000 count Bäume",
        "Der 34-jährige Müller schwieg. | 34 = 34..34 age jährige",
        "Ihre dreijährige Tochter schlief. | drei = 3..3 age jährige",
        "Sie gewannen 3:1. | 3:1 = 1..3 range score null",
        "Das 17-Meter-Boot sank. | 17 = 17..17 length Meter",
      })
  void readsGermanQuantities(String text, String expected) {
    assertThat(found(text, "de")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Half a dozen boats sank. | Half a dozen = 6..6 about count boats",
        "The mill sold for $4.5bn. | 4.5bn = 4500000000..4500000000 money $",
        "The mill sold for € 3m. | 3m = 3000000..3000000 money €",
        "It has 1,200 rooms. | 1,200 = 1200..1200 count rooms",
        "Two and a half million bees died. | Two and a half million = 2500000..2500000 count bees",
        "Three hundred and fifty people came. | Three hundred and fifty = 350..350 count people",
        "Tens of thousands of birds left. | Tens of thousands = 20000..null atLeast count birds",
        "Nearly two-thirds voted. | Nearly two-thirds = 0.6666..0.6666 about count null",
        "Up to 80 helpers came. | Up to 80 = null..80 atMost count helpers",
        "Between 5% and 6% agreed. | 5% and 6 = 5..6 range percent %",
        "Prices fell by 33-35 percent. | 33-35 = 33..35 range percent percent",
        "Ada Brunn, 58, refused. | 58 = 58..58 age null",
        "The 9,000-person trial began. | 9,000 = 9000..9000 count person",
        "A 400 million-year-old stone was found. | 400 million = 400000000..400000000 age year-old",
      })
  void readsEnglishQuantities(String text, String expected) {
    assertThat(found(text, "en")).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ein Mann und eine Frau gingen.",
        "Das 1871 gegründete Haus schloss 2019.",
        "Das steht auf Seite 31.",
        "Um 13.30 Uhr kam das Boot.",
        "Am 3. Mai kam Ada Brunn.",
        "Die Linien 70, 75 und 76 fallen aus.",
        "Die Nummer lautet 0171 445.",
      })
  void passesOverNumbersThatCountNothing(String text) {
    assertThat(found(text, "de").stream().filter(q -> !q.contains("ordinal"))).isEmpty();
  }

  @Test
  void doesNotTakeAPrepositionForABound() {
    assertThat(found("Die Werft verfügt über 30 Boote.", "de"))
        .containsExactly("30 = 30..30 count Boote");
    assertThat(found("Der Auftrag über fünf Boote kam.", "de"))
        .containsExactly("fünf = 5..5 count Boote");
    assertThat(found("Über drei Milliarden Euro fehlen.", "de"))
        .containsExactly("Über drei Milliarden = 3000000000..null atLeast money Euro");
  }

  @Test
  void survivesNumbersLongerThanAnyQuantity() {
    String digits = "7".repeat(10_000);

    assertThat(found("Es waren " + digits + " Euro.", "de")).isEmpty();
    assertThat(found("It took " + "hundred million ".repeat(5_000) + "years.", "en")).isNotNull();
  }

  private List<String> found(String text, String lang) {
    return annotator.annotate(text, List.of(), lang).quantities().stream()
        .map(quantity -> show(text, quantity))
        .toList();
  }

  private static String show(String text, Quantity quantity) {
    String bound =
        switch (quantity.bound()) {
          case EXACT -> " ";
          case ABOUT, AT_LEAST, AT_MOST, RANGE -> " " + quantity.bound().label() + " ";
        };
    return quantity.span().in(text)
        + " = "
        + show(quantity.low())
        + ".."
        + show(quantity.high())
        + bound
        + quantity.measure().label()
        + " "
        + quantity.unit();
  }

  private static String show(@Nullable BigDecimal value) {
    return value == null ? "null" : value.toPlainString().replaceFirst("(\\.\\d{4})\\d+", "$1");
  }
}
