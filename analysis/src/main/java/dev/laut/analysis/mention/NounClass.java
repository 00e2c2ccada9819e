package dev.laut.analysis.mention;

import java.util.Locale;

/** What a common noun calls somebody; a word may be in several classes. */
public enum NounClass {
  /** An office that few hold at a time: with "the" it names one person. */
  OFFICE,
  SPOKESPERSON,
  ROLE,
  /** Can stand for any person who was named before: "the woman", "der Experte". */
  GENERIC_PERSON,
  PEOPLE,
  /** Chosen to hide who it is: "insider", "Kreise". */
  VEILED,
  ORGANISATION,
  /** Of organisations: does business. */
  COMPANY,
  /** Of organisations: acts for the state. */
  AUTHORITY,
  /** Of organisations: has members. */
  ASSOCIATION,
  /** Can stand for any organisation: "die Behörde", "the company". */
  GENERIC_ORGANISATION,
  OUTLET,
  /** Can stand for any outlet: "das Blatt". */
  GENERIC_OUTLET,
  /** A last part that shows a name to be an outlet's: "Abendblatt", "Herald". */
  OUTLET_SHAPE,
  /** A first part that makes a kind of outlet and not a name: "Boulevardblatt". */
  OUTLET_PREFIX,
  /** The word "agency" where it means one for news. */
  AGENCY,
  /** Media without names, in the plural. */
  MEDIA,
  DOCUMENT,
  /** Can stand for any document: "das Papier". */
  GENERIC_DOCUMENT,
  /** Whose work a document is: "auditors", "Prüfer". */
  AUTHOR,
  /** A way to speak for oneself: "press release", "Mitteilung". */
  TRANSPARENT,
  /** What somebody says, as a noun: "Angaben", "words". */
  SAYING,
  /** What media bring: "Bericht". */
  REPORT,
  TIME,
  TITLE;

  static NounClass of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
