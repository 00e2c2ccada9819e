package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.model.ArticleReading;
import org.junit.jupiter.api.Test;

class PointReaderTest {

  @Test
  void takesALineOfPlaceAndDateForNoClaim() {
    assertThat(first("en", "Port Mellan, Ellmark, 4 May 2026.\nTwo ferries collided in the fog."))
        .isEmpty();
    assertThat(
            first("de", "Sandau/Karlshorst, 4. Mai 2026.\nZwei Fähren stießen im Nebel zusammen."))
        .isEmpty();
  }

  @Test
  void keepsASentenceThatSaysSomethingOfAPlace() {
    assertThat(first("en", "Port Mellan burned on Monday.\nTwo ferries collided in the fog."))
        .hasSizeGreaterThan(2);
  }

  private static Iterable<String> first(String lang, String text) {
    ArticleReading article =
        new Newsroom(lang).add("Blatt", "2026-05-04", "Zwei Fähren", text).articles().getFirst();
    return PointReader.read(0, article).getFirst().concepts();
  }
}
