package dev.laut.analysis.annotation;

/** Universal Dependencies' parts of speech (universaldependencies.org/u/pos). */
public enum Tag {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /**
   * The tag that {@code label} names; of a contraction such as {@code ADP+DET} the first part,
   * {@code X} for others.
   */
  static Tag of(String label) {
    int plus = label.indexOf('+');
    String first = plus < 0 ? label : label.substring(0, plus);
    for (Tag tag : values()) {
      if (tag.name().equals(first)) {
        return tag;
      }
    }
    return X;
  }
}
