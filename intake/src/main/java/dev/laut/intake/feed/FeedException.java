package dev.laut.intake.feed;

import dev.laut.model.Reason;
import java.io.IOException;

/** A feed can't be read further. */
public final class FeedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  FeedException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
