package dev.laut.intake;

import java.io.IOException;

/** A stream grew beyond its limit. */
final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
