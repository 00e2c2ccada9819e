package dev.laut.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueTest {

  @Test
  void findsWordsThatFollowWithOthersBetween() {
    Cue cue = Cue.of("nahm|nimmt vorwurf* zurück");

    assertThat(cue.in(List.of("er", "nahm", "seinen", "vorwurf", "inzwischen", "zurück"))).isTrue();
    assertThat(cue.in(List.of("er", "nahm", "seinen", "hut"))).isFalse();
  }

  @Test
  void holdsWordsTogetherThatMustFollowAtOnce() {
    Cue cue = Cue.of("after = all");

    assertThat(cue.in(List.of("it", "stays", "after", "all"))).isTrue();
    assertThat(cue.in(List.of("after", "they", "all", "left"))).isFalse();
  }

  @Test
  void tellsTakingBackFromDenyingAndNotSpeaking() {
    StanceWords german = StanceWords.of("de");
    StanceWords english = StanceWords.of("en");

    assertThat(german.stance(StanceWords.words("Die Reederei bestreitet Versäumnisse.")))
        .isEqualTo(Stance.DENIES);
    assertThat(german.stance(StanceWords.words("Die Vermutung ist damit hinfällig.")))
        .isEqualTo(Stance.WITHDRAWS);
    assertThat(english.stance(StanceWords.words("The clerk declined to comment.")))
        .isEqualTo(Stance.EVADES);
    assertThat(english.stance(StanceWords.words("The yard confirmed the loss.")))
        .isEqualTo(Stance.CONFIRMS);
  }

  @Test
  void countsTwoNegationsAsNone() {
    StanceWords german = StanceWords.of("de");

    assertThat(german.isNegated(StanceWords.words("Von dem Boot fehlt jede Spur."))).isTrue();
    assertThat(german.isNegated(StanceWords.words("Es gab keine Fahrt ohne Netz."))).isFalse();
  }
}
