package dev.laut.analysis.lexis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.annotation.GermanNouns;
import dev.laut.model.WordForms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchFormsTest {

  private final SearchForms forms = new SearchForms();

  @ParameterizedTest
  @CsvSource({
    "Hafen, Häfen, de",
    "Mühle, Mühlen, de",
    "mühle, Mühlenbrand, de",
    "Hafen, Hafenarbeiterstreik, de",
    "Arbeiter, Hafenarbeiterstreik, de",
    "Streik, Hafenarbeiterstreiks, de",
    "Regierung, Landesregierung, de",
    "verhaften, verhaftet, de",
    "Sprecher, Sprecherin, de",
    "attack, attacked, en",
    "ministries, ministry, en",
    "strikes, striking, en",
  })
  void findsOtherFormsAndParts(String sought, String written, String lang) {
    assertThat(meet(sought, written, lang)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ster, Minister, de",
    "Mini, Minister, de",
    "Tion, Station, de",
    "Arbeiterhafen, Hafenarbeiter, de",
    "Hafer, Hafen, en",
    "Haft, Hafen, de",
  })
  void keepsOtherWordsApart(String sought, String written, String lang) {
    assertThat(meet(sought, written, lang)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "hafenarbeiterstreik, hafen arbeiter streik",
    "mühlenbrand, mühlen brand",
    "mühlenbrände, mühlen brände",
    "kindergartenplätze, kinder garten plätze",
    "minister, ''",
    "ministerin, ''",
    "hafen, ''",
    "universität, ''",
    "sprecherin, ''",
  })
  void cutsCompounds(String word, String parts) {
    assertThat(String.join(" ", new CompoundParts(new GermanNouns()).of(word))).isEqualTo(parts);
  }

  @Test
  void isInstalledForEverySearchIndex() {
    WordForms plain =
        new WordForms() {
          @Override
          public String version() {
            return "plain";
          }

          @Override
          public Set<String> indexed(String word, @Nullable String lang) {
            return Set.of();
          }

          @Override
          public Set<String> sought(String word) {
            return Set.of();
          }
        };
    assertThat(WordForms.installed(plain)).isInstanceOf(SearchForms.class);
  }

  @Test
  void bearsWhateverStandsInATextsPlace() {
    for (String word : List.of("", "a", "x".repeat(10_000), "1234567", "🚢🚢🚢🚢", "\ud83dabcd")) {
      assertThat(forms.indexed(word, "de")).hasSizeLessThan(3);
      assertThat(forms.sought(word)).hasSizeLessThan(4);
    }
  }

  private boolean meet(String sought, String written, String lang) {
    Set<String> common = new HashSet<>(forms.indexed(written, lang));
    common.retainAll(forms.sought(sought));
    return !common.isEmpty();
  }
}
