package dev.laut.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MomentTest {

  @Test
  void aDayBeginsAtMidnight() {
    assertEquals(Moment.seconds("2026-03-01T00:00:00Z"), Moment.seconds("2026-03-01"));
  }

  @Test
  void anOffsetCounts() {
    assertEquals(Moment.seconds("2026-03-01T09:30:00Z"), Moment.seconds("2026-03-01T10:30+01:00"));
  }

  @Test
  void withoutAnOffsetItIsUtc() {
    assertEquals(Moment.seconds("2026-03-01T09:30:00Z"), Moment.seconds("2026-03-01T09:30:00"));
  }

  @Test
  void whatIsNoDateHasNoMoment() {
    for (String no : new String[] {"", "gestern", "2026-02-30", "2026-03-01T25:00:00Z", "2026"}) {
      assertTrue(Moment.seconds(no).isEmpty(), no);
    }
    assertTrue(Moment.seconds(null).isEmpty());
  }
}
