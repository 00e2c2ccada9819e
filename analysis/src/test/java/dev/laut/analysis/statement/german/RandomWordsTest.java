package dev.laut.analysis.statement.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomWordsTest {

  private static final String[] WORDS =
      ("der die das eine Behörde Anna Kern sagte teilte mit , . : ; „ “ \" ( ) – dass ob wie laut"
              + " nach Angaben zufolge demnach wonach danach so soll will haben sei wurde zu kommen"
              + " und aber heißt es Das Wie weil , , . er sich nicht nannte von aus Kreisen")
          .split(" ");

  @Test
  void readsAnyOrderOfWordsWithoutFailing() {
    Random random = new Random(11);
    for (int text = 0; text < 400; text++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        words.append(WORDS[random.nextInt(WORDS.length)]);
        words.append(random.nextInt(10) == 0 ? "\n" : " ");
      }
      assertThat(Found.in(words.toString()))
          .allSatisfy(found -> assertThat(found.by()).isNotBlank());
    }
  }
}
