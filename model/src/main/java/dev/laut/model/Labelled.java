package dev.laut.model;

/** A constant with the word that stands for it in JSON, on the command line and on pages. */
public interface Labelled {

  /** The word of the contract, as {@code "atLeast"}. */
  String label();

  /**
   * The constant of {@code type} that is written {@code label}.
   *
   * @throws IllegalArgumentException naming the label and what is allowed, if there is none
   */
  static <E extends Enum<E> & Labelled> E of(Class<E> type, String label) {
    for (E constant : type.getEnumConstants()) {
      if (constant.label().equals(label)) {
        return constant;
      }
    }
    StringBuilder allowed = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      allowed.append(allowed.isEmpty() ? "" : ", ").append(constant.label());
    }
    throw new IllegalArgumentException(
        "'%s' is no %s; allowed: %s".formatted(label, type.getSimpleName(), allowed));
  }
}
