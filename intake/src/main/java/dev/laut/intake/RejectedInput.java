package dev.laut.intake;

import dev.laut.model.Reason;
import java.io.IOException;

/** An input breaks its format or a limit, and nothing can be read behind that. */
final class RejectedInput extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  RejectedInput(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  RejectedInput(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  static RejectedInput broken(String message) {
    return new RejectedInput(Reason.BROKEN, message);
  }

  static RejectedInput tooLarge(String message) {
    return new RejectedInput(Reason.TOO_LARGE, message);
  }

  Reason reason() {
    return reason;
  }
}
