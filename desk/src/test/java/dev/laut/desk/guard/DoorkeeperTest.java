package dev.laut.desk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.desk.guard.Doorkeeper.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

  private static final String WORD = "langes-Wort-7";

  private final AtomicLong clock = new AtomicLong();
  private final Doorkeeper door =
      new Doorkeeper(new Access(Set.of(), Secret.of(WORD), null), clock::get);

  private static String basic(String name, String word) {
    byte[] pair = (name + ":" + word).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Test
  void letsNobodyGuessUnderOneNameFromManyAddresses() {
    for (int i = 0; i < 20; i++) {
      assertThat(door.judge(basic("lea", "wrong" + i), "10.0.0." + i)).isEqualTo(Verdict.UNKNOWN);
    }
    assertThat(door.judge(basic("lea", WORD), "10.0.1.1")).isEqualTo(Verdict.WAITS);
    assertThat(door.judge(basic("tom", WORD), "10.0.1.1")).isEqualTo(Verdict.WELCOME);
    clock.addAndGet(4_000_000_000L);
    assertThat(door.judge(basic("lea", WORD), "10.0.1.1")).isEqualTo(Verdict.WELCOME);
  }

  @Test
  void letsNobodyGuessUnderManyNamesFromOneAddress() {
    for (int i = 0; i < 5; i++) {
      assertThat(door.judge(basic("name" + i, "wrong"), "10.0.0.1")).isEqualTo(Verdict.UNKNOWN);
    }
    assertThat(door.judge(basic("name9", WORD), "10.0.0.1")).isEqualTo(Verdict.WAITS);
    assertThat(door.judge("Bearer " + WORD, "10.0.0.2")).isEqualTo(Verdict.WELCOME);
  }

  @Test
  void takesWhatIsNoBase64ForAWrongGuess() {
    assertThat(door.judge("Basic !!!", "10.0.0.1")).isEqualTo(Verdict.UNKNOWN);
    assertThat(door.judge(null, "10.0.0.1")).isEqualTo(Verdict.UNKNOWN);
  }
}
