package dev.laut.model;

/** A search line that cannot be understood; the message says where and what would be right. */
public final class QueryError extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  public QueryError(String message) {
    super(message);
  }

  public QueryError(String message, Throwable cause) {
    super(message, cause);
  }
}
