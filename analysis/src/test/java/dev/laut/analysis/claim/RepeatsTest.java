package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A claim that says again, with a number, what its source said before without one. */
class RepeatsTest {

  private static final String FIRST =
      "The new harbour lamp of Harrow Works saves much of the power of the old lighthouse, engineer"
          + " Tilda Rowe said. The town council visited the lighthouse.";

  private static Newsroom lamp(String second, String third) {
    return new Newsroom("en")
        .add("Coast Radio", "2025-02-03T08:00:00Z", "New lamp for the lighthouse", FIRST)
        .add("Harbour Post", "2025-02-04T08:00:00Z", "Lamp saves power", second)
        .add("Evening Sound", "2025-02-05T08:00:00Z", "Lighthouse lamp saves power", third);
  }

  @Test
  void tellsThatASourceSaysAgainWhatItSaid() {
    Newsroom room =
        lamp(
            "The new harbour lamp of Harrow Works saves 40 percent of the power, engineer Tilda"
                + " Rowe said. Children painted the pier.",
            "The new harbour lamp saves 40 percent of the power, said engineer Tilda Rowe of"
                + " Harrow Works. The mayor cut a ribbon.");

    assertThat(room.changes())
        .anyMatch(change -> change.startsWith("Harbour Post repeats The new"));
  }

  @Test
  void tellsOfAnotherSourceNothingLikeIt() {
    Newsroom room =
        lamp(
            "The new harbour lamp of Harrow Works saves 40 percent of the power, pilot Ove Lind"
                + " said. Children painted the pier.",
            "The new harbour lamp saves 40 percent of the power, said pilot Ove Lind. The mayor"
                + " cut a ribbon.");

    assertThat(room.changes()).noneMatch(change -> change.contains(" repeats "));
  }
}
