package dev.laut.analysis.mention;

/** What is mentioned. */
public enum EntityKind {
  PERSON,
  /** Several people. */
  PEOPLE,
  ORGANISATION,
  OUTLET,
  AGENCY,
  DOCUMENT,
  PLACE,
  OTHER
}
