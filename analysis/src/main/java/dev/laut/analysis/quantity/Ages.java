package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.quantity.Number.Shape;
import dev.laut.model.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Numbers that are years of age without saying "years": "Ada Brunn (34)", "aged 18 to 34". */
final class Ages {

  private static final Set<String> AGE_WORDS = Set.of("aged", "age", "Alter", "ages");
  private static final Set<String> LINKS = Set.of("zwischen", "between", "von", "of");
  private static final BigDecimal YOUNGEST = BigDecimal.valueOf(3);
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private Ages() {}

  /** {@code unit}, or years of age where the words around say so. */
  static Units.Unit age(List<Token> tokens, int first, Number number, Units.Unit unit) {
    boolean possible = unit.measure() == Measure.COUNT && number.low().compareTo(OLDEST) < 0;
    boolean years = unit.measure() == Measure.DURATION;
    if (first == 0 || !possible && !years) {
      return unit;
    }
    Token before = tokens.get(first - 1);
    boolean linked = LINKS.contains(before.text());
    Token word = linked && first > 1 ? tokens.get(first - 2) : before;
    boolean said = AGE_WORDS.contains(word.text());
    return said || possible && isApposition(tokens, first, number)
        ? new Units.Unit(unit.word(), Measure.AGE)
        : unit;
  }

  /** "Ada Brunn (34)", "Ada Brunn, 34, ". */
  private static boolean isApposition(List<Token> tokens, int first, Number number) {
    if (first < 2 || number.shape() != Shape.DIGITS || number.end() >= tokens.size()) {
      return false;
    }
    String open = tokens.get(first - 1).text();
    String close = tokens.get(number.end()).text();
    boolean framed =
        open.equals("(") && (close.equals(")") || close.equals(","))
            || open.equals(",") && (close.equals(",") || close.equals(".") || close.equals(";"));
    Token name = tokens.get(first - 2);
    boolean person = name.tag() == Tag.PROPN || open.equals("(") && name.isCapitalised();
    return framed && person && number.low().compareTo(YOUNGEST) >= 0;
  }
}
