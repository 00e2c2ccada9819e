package dev.laut.model;

/** What a quantity measures. */
public enum Measure implements Labelled {
  COUNT("count"),
  MONEY("money"),
  PERCENT("percent"),
  MASS("mass"),
  LENGTH("length"),
  AREA("area"),
  VOLUME("volume"),
  TEMPERATURE("temperature"),
  SPEED("speed"),
  AGE("age"),
  DURATION("duration"),
  ORDINAL("ordinal"),
  SCORE("score"),
  OTHER("other");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
