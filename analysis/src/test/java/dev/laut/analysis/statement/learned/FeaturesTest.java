package dev.laut.analysis.statement.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturesTest {

  @Test
  void tellsScopesNamesAndValuesApart() {
    int[] first = new Features("Direct").add("cue", "sagen").hashes();
    assertThat(new Features("Indirect").add("cue", "sagen").hashes()).isNotEqualTo(first);
    assertThat(new Features("Direct").add("verb", "sagen").hashes()).isNotEqualTo(first);
    assertThat(new Features("Direct").add("cue", "meinen").hashes()).isNotEqualTo(first);
    assertThat(new Features("Direct").add("cue", "sagen").hashes()).isEqualTo(first);
  }

  @Test
  void keepsEachFeatureOnce() {
    assertThat(new Features("x").add("a", "b").add("a", "b").addIf(false, "c").hashes()).hasSize(1);
  }

  @Test
  void growsWithItsFeatures() {
    Features features = new Features("x");
    for (int i = 0; i < 500; i++) {
      features.add("number", Integer.toString(i), "and more");
    }
    assertThat(features.hashes()).hasSize(500).isSorted();
  }
}
