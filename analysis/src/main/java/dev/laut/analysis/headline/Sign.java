package dev.laut.analysis.headline;

/** How a text tells what one of its words says. */
enum Sign {
  /** As happening or being so. */
  YES,
  /** As not happening or not being so. */
  NO,
  /** As a condition, a demand, a possibility; or so twisted that it cannot be told. */
  OPEN;

  /** Whether the two exclude each other. */
  boolean against(Sign other) {
    return this != OPEN && other != OPEN && this != other;
  }

  Sign turned() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case OPEN -> OPEN;
    };
  }
}
