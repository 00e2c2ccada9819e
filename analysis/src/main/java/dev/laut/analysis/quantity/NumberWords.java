package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Trait;
import dev.laut.analysis.annotation.WordList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/** The values of number words, put together as the language does: "zweihundertdrei". */
public final class NumberWords {

  private static final int LONGEST = 60;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Map<String, BigDecimal> values = new HashMap<>();
  private final boolean compounds;

  public NumberWords(Language language) {
    compounds = language.has(Trait.COMPOUNDS);
    for (Entry<String, String> row : WordList.rows(language.lines("numerals"))) {
      values.put(row.getKey(), new BigDecimal(row.getValue()));
    }
  }

  /** The value of one written word, or null if it is no number. */
  public @Nullable BigDecimal value(String word) {
    if (word.length() > LONGEST) {
      return null;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    BigDecimal known = values.get(lower);
    if (known != null) {
      return known;
    }
    return compounds ? compound(lower) : hyphenated(lower);
  }

  /** "twenty-five". */
  private @Nullable BigDecimal hyphenated(String word) {
    int hyphen = word.indexOf('-');
    BigDecimal tens = hyphen < 0 ? null : values.get(word.substring(0, hyphen));
    BigDecimal units = hyphen < 0 ? null : values.get(word.substring(hyphen + 1));
    if (tens == null || units == null) {
      return null;
    }
    boolean fits = tens.signum() > 0 && tens.intValue() % 10 == 0 && units.intValue() < 10;
    return fits ? tens.add(units) : null;
  }

  private @Nullable BigDecimal compound(String word) {
    if (word.endsWith("einhalb")) {
      BigDecimal whole = compoundOrKnown(word.substring(0, word.length() - "einhalb".length()));
      return whole == null ? null : whole.add(HALF);
    }
    BigDecimal thousands = scaled(word, "tausend", 1000);
    return thousands != null ? thousands : hundreds(word);
  }

  private @Nullable BigDecimal hundreds(String word) {
    BigDecimal hundreds = scaled(word, "hundert", 100);
    return hundreds != null ? hundreds : tens(word);
  }

  /** "drei|hundert|zwölf": what is before the scale times it, and what is behind. */
  private @Nullable BigDecimal scaled(String word, String scale, int factor) {
    int at = word.indexOf(scale);
    if (at < 0) {
      return null;
    }
    String behind = word.substring(at + scale.length());
    behind = behind.startsWith("und") ? behind.substring(3) : behind;
    BigDecimal before = at == 0 ? BigDecimal.ONE : compoundOrKnown(word.substring(0, at));
    BigDecimal rest = behind.isEmpty() ? BigDecimal.ZERO : compoundOrKnown(behind);
    if (before == null || rest == null || rest.intValue() >= factor) {
      return null;
    }
    return before.multiply(BigDecimal.valueOf(factor)).add(rest);
  }

  private @Nullable BigDecimal compoundOrKnown(String word) {
    BigDecimal known = values.get(word);
    if (known != null || word.isEmpty()) {
      return known;
    }
    return word.contains("hundert") || word.contains("tausend") ? hundreds(word) : tens(word);
  }

  /** "fünf|und|zwanzig". */
  private @Nullable BigDecimal tens(String word) {
    int und = word.indexOf("und");
    BigDecimal units = und <= 0 ? null : values.get(word.substring(0, und));
    BigDecimal tens = und <= 0 ? null : values.get(word.substring(und + 3));
    if (units == null || tens == null || units.intValue() >= 10) {
      return null;
    }
    return tens.intValue() >= 20 && tens.intValue() < 100 ? units.add(tens) : null;
  }
}
