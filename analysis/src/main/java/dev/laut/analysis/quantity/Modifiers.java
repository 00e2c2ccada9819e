package dev.laut.analysis.quantity;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Tag;
import dev.laut.analysis.annotation.Token;
import dev.laut.model.Bound;
import dev.laut.model.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words before a number that bound it: "rund", "mehr als", "up to". */
final class Modifiers {

  private static final Set<String> PREPOSITIONS = Set.of("über", "over", "about", "around");
  private static final Set<String> BELOW = Set.of("unter", "under", "below");
  private static final int CLAUSE = 8;

  private final Phrases phrases;
  private final Set<String> notBounding;

  /** A modifier: index of its first token, and the bound. */
  record Modifier(int first, Bound bound) {}

  Modifiers(Language language) {
    phrases = new Phrases(language.lines("quantity-modifiers"), false);
    notBounding = language.words("not-bounding");
  }

  /** The modifier that ends right before token {@code end}, or null. */
  @Nullable Modifier before(List<Token> tokens, int end, Measure measure) {
    Phrases.Match match = phrases.upTo(tokens, end);
    if (match == null) {
      return null;
    }
    int first = end - match.tokens();
    Bound bound = bound(match.meaning());
    if (match.tokens() == 1 && !bounds(tokens, first, measure)) {
      return null;
    }
    Modifier inner = match.tokens() == 1 && first > 0 ? outer(tokens, first, bound) : null;
    return inner != null ? inner : new Modifier(first, bound);
  }

  /** "bis zu rund 300": the outer word decides. */
  private @Nullable Modifier outer(List<Token> tokens, int end, Bound bound) {
    Phrases.Match match = bound == Bound.ABOUT ? phrases.upTo(tokens, end) : null;
    return match == null || match.tokens() < 2
        ? null
        : new Modifier(end - match.tokens(), bound(match.meaning()));
  }

  /** Whether a preposition bounds the number and is not simply one: "ein Auftrag über fünf". */
  private boolean bounds(List<Token> tokens, int at, Measure measure) {
    String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
    if (BELOW.contains(word) && measure == Measure.COUNT) {
      return false;
    }
    if (!PREPOSITIONS.contains(word) && !BELOW.contains(word)) {
      return true;
    }
    for (int i = at - 1; i >= 0 && i >= at - CLAUSE && !tokens.get(i).isPunctuation(); i--) {
      if (notBounding.contains(tokens.get(i).lemma())) {
        return false;
      }
    }
    return at == 0 || tokens.get(at - 1).tag() != Tag.NOUN || word.equals("around");
  }

  private static Bound bound(String label) {
    for (Bound bound : Bound.values()) {
      if (bound.label().equals(label)) {
        return bound;
      }
    }
    throw new IllegalStateException("no bound " + label + " in the list of modifiers");
  }
}
