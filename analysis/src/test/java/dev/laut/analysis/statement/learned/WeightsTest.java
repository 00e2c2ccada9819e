package dev.laut.analysis.statement.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final int[] FERRY = new Features("test").add("word", "Fähre").hashes();
  private static final int[] SHIP = new Features("test").add("word", "Schiff").hashes();

  private static Weights heavyFerry(float weight) {
    float[] weights = new float[Weights.SIZE];
    weights[Weights.slot(FERRY[0])] = weight;
    weights[0] = -1;
    weights[Weights.SIZE - 1] = 2;
    return new Weights(-3, weights);
  }

  private static Weights written(Weights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    return Weights.read(ByteBuffer.wrap(bytes.toByteArray()));
  }

  @Test
  void addsTheWeightsOfTheFeaturesToTheBias() {
    assertThat(heavyFerry(4).score(FERRY)).isEqualTo(1);
    assertThat(heavyFerry(4).score(SHIP)).isEqualTo(-3);
  }

  @Test
  void comesBackFromItsBytes() throws IOException {
    assertThat(written(heavyFerry(0.25f)).score(FERRY)).isEqualTo(-2.75);
    assertThat(written(heavyFerry(0.25f)).score(SHIP)).isEqualTo(-3);
  }

  @Test
  void bendsWeightsTooLargeForItsBytes() throws IOException {
    assertThat(written(heavyFerry(1000)).score(FERRY)).isBetween(28.0, 29.0);
  }

  @Test
  void refusesAnotherNumberOfWeights() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weights(0, new float[3]))
        .withMessageContaining("3");
  }
}
