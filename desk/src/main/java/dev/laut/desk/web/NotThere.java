package dev.laut.desk.web;

/** What a URL names is not in the ledger; answered with 404. */
public final class NotThere extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param what as {@code story}
   */
  public NotThere(String what, String id) {
    super("there is no %s '%s'".formatted(what, id));
  }
}
