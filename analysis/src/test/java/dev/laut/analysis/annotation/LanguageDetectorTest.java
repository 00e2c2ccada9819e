package dev.laut.analysis.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Feuerwehr löschte den Brand in der Mühle erst am Abend.",
        "en | The fire in the old mill was put out only in the evening.",
        "fr | Le feu dans le vieux moulin a été éteint dans la soirée.",
        "es | El incendio en el viejo molino fue apagado por la noche.",
        "it | Il fuoco nel vecchio mulino è stato spento nella sera.",
        "nl | De brand in de oude molen werd pas in de avond geblust.",
        "pl | Pożar w starym młynie został ugaszony dopiero wieczorem.",
        "pt | O incêndio no moinho não foi apagado até à noite.",
        "sv | Branden i den gamla kvarnen släcktes först på kvällen.",
        "ru | Пожар на старой мельнице был потушен только к вечеру.",
        "uk | Пожежу на старому млині загасили тільки ввечері, її причини невідомі.",
        "el | Η φωτιά στον παλιό μύλο έσβησε το βράδυ.",
        "ja | 古い水車小屋の火事は夜に消し止められた。",
        "zh | 老磨坊的大火直到晚上才被扑灭。",
        "ar | تم إخماد الحريق في الطاحونة القديمة مساء."
      })
  void knowsTheLanguageOfASentence(String lang, String text) {
    assertThat(detector.detect(text)).isEqualTo(lang);
  }

  @Test
  void saysNothingOfWhatIsTooShort() {
    assertThat(detector.detect("")).isNull();
    assertThat(detector.detect("Horst Kamelroth 2:1")).isNull();
    assertThat(detector.detect("12.03. – 14 €")).isNull();
  }

  @Test
  void takesTheLanguageOfMostWords() {
    assertThat(
            detector.detect(
                "Sie sang „The Song of the River“ und ging dann, ohne ein Wort zu sagen, von der"
                    + " Bühne."))
        .isEqualTo("de");
  }

  @Test
  void readsNoFurtherThanItMust() {
    String text = "und das ist nicht alles ".repeat(200_000);

    assertThat(detector.detect(text)).isEqualTo("de");
  }
}
