package dev.laut.model;

/** How a text renders what somebody says (Petersen-Frey and Biemann, LREC-COLING 2024). */
public enum StatementType implements Labelled {
  /** Word for word, in quotation marks. */
  DIRECT("Direct"),
  /** In the outlet's words, introduced by a frame. */
  INDIRECT("Indirect"),
  /** Only the gist is told; the quote is the whole clause. */
  REPORTED("Reported"),
  /** Hearsay such as "soll" or "angeblich", without a frame. */
  FREE_INDIRECT("FreeIndirect"),
  /** Reported speech that goes on in the subjunctive, without a frame of its own. */
  INDIRECT_FREE_INDIRECT("IndirectFreeIndirect");

  private final String label;

  StatementType(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
