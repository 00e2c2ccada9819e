package dev.laut.analysis.annotation;

/** What a word form may be; a form that can be several things has several. */
public enum Feature {
  INDICATIVE,
  SUBJUNCTIVE_1,
  SUBJUNCTIVE_2,
  IMPERATIVE,
  INFINITIVE,
  /** An infinitive with "zu" inside, as "abzugeben". */
  ZU_INFINITIVE,
  PRESENT_PARTICIPLE,
  PAST_PARTICIPLE,
  PAST,
  FIRST_PERSON,
  SECOND_PERSON,
  THIRD_PERSON,
  SINGULAR,
  PLURAL,
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  MASCULINE,
  FEMININE,
  NEUTER,
  MODAL,
  AUXILIARY,
  FIRST_NAME,
  SURNAME,
  PLACE_NAME,
  /** The word form is in the dictionary, as a whole or with its last part. */
  KNOWN;

  long bit() {
    return 1L << ordinal();
  }
}
