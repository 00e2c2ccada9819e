package dev.laut.evaluation.synthetic;

import dev.laut.model.Bound;
import dev.laut.model.NameKind;

/** What stands for a {@code {slot}} of a template. */
sealed interface Slot {

  String words();

  record Plain(String words) implements Slot {}

  /** Words that an editor may change without changing what is told. */
  record Loose(String words) implements Slot {}

  record Named(String words, NameKind kind) implements Slot {}

  /**
   * @param value ISO 8601
   */
  record Dated(String words, String value) implements Slot {}

  /**
   * @param unit what is counted
   */
  record Counted(String words, int value, Bound bound, String unit) implements Slot {}
}
