package dev.laut.model.json;

/** A text is not the JSON that the contract asks for. */
public final class JsonError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JsonError(String message) {
    super(message);
  }

  JsonError(String message, Throwable cause) {
    super(message, cause);
  }
}
