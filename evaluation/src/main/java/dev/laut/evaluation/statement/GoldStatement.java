package dev.laut.evaluation.statement;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.statement.Attribution;
import dev.laut.analysis.statement.learned.TokenSet;
import dev.laut.model.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** A statement of the gold data over our own tokens. */
record GoldStatement(
    @Nullable String type, TokenSet quote, TokenSet speaker, TokenSet cue, TokenSet frame) {

  private static final double FAR_OFF = 0.3;
  private static final double WRONG_TYPE = 0.7;

  static GoldStatement of(JsonObject json, Annotated text) {
    return new GoldStatement(
        json.string("type"),
        TokenSet.under(json.spans("quote"), text),
        TokenSet.under(json.spans("speaker"), text),
        TokenSet.under(json.spans("cue"), text),
        TokenSet.under(json.spans("frame"), text));
  }

  boolean isOf(Attribution found) {
    return found.type().label().equals(type);
  }

  /** How well {@code found} tells this one, from 0 to 1: mostly its quote, then cue and frame. */
  double likeness(Attribution found, Annotated text) {
    double quotes = TokenSet.under(found.quote(), text).overlap(quote);
    if (quotes <= FAR_OFF) {
      return 0;
    }
    double sum = 2 * quotes;
    double weight = 2;
    TokenSet foundCue = TokenSet.under(found.cue(), text);
    if (!foundCue.isEmpty() || !cue.isEmpty()) {
      sum += foundCue.overlap(cue) / 2;
      weight += 0.5;
    }
    TokenSet foundFrame = TokenSet.under(found.frame(), text);
    if (!foundFrame.isEmpty() || !frame.isEmpty()) {
      sum += foundFrame.overlap(frame) / 2;
      weight += 0.5;
    }
    return sum / weight * (isOf(found) ? 1 : WRONG_TYPE);
  }
}
