package dev.laut.evaluation.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** All words and templates that news is made of. Immutable, for all threads. */
final class Stock {

  /** Things that a compound names; the rest have a name of one word. */
  private static final double COMPOUNDS = 0.8;

  private final WordFile words = WordFile.read("words.txt");
  private final WordFile frames = WordFile.read("frames.txt");
  private final WordFile happenings = WordFile.read("happenings.txt");
  private final List<String> kinds = List.copyOf(happenings.sections().keySet());
  private final Map<String, List<Bilingual>> ofKinds = byKey(happenings);

  private static Map<String, List<Bilingual>> byKey(WordFile happenings) {
    Map<String, List<Bilingual>> byKey = new HashMap<>();
    happenings
        .sections()
        .forEach((kind, lines) -> {
          for (Bilingual line : lines) {
            int colon = line.german().indexOf(": ");
            Bilingual pattern = new Bilingual(line.german().substring(colon + 2), line.english());
            byKey
                .computeIfAbsent(
                    kind + "." + line.german().substring(0, colon), key -> new ArrayList<>())
                .add(pattern);
          }
        });
    return byKey;
  }

  List<String> kinds() {
    return kinds;
  }

  /** One of the lines {@code key: ..} of a kind of happening. */
  Bilingual ofKind(String kind, String key, Dice dice) {
    return dice.one(Objects.requireNonNull(ofKinds.get(kind + "." + key), key));
  }

  Bilingual frame(String section, Dice dice) {
    return dice.one(frames.section(section));
  }

  List<Bilingual> boilerplate() {
    return words.section("boilerplate");
  }

  List<Bilingual> outletPatterns() {
    return words.section("outlet");
  }

  Bilingual verb(Dice dice) {
    return dice.one(words.section("verb"));
  }

  Bilingual adverb(Dice dice) {
    return dice.one(words.section("adverb"));
  }

  Noun agent(Dice dice) {
    return noun("agent", dice);
  }

  Noun object(Dice dice) {
    return dice.chance(COMPOUNDS) ? compound(dice) : noun("object", dice);
  }

  private Noun compound(Dice dice) {
    Bilingual first = dice.one(words.section("compound.begin"));
    Noun second = Noun.of(dice.one(words.section("compound.end")), adjective(dice));
    return second.after(first);
  }

  private Bilingual adjective(Dice dice) {
    return dice.one(words.section("adjective"));
  }

  private Noun noun(String section, Dice dice) {
    return Noun.of(dice.one(words.section(section)), adjective(dice));
  }

  Bilingual place(Dice dice) {
    return joined("place.begin", "place.end", dice);
  }

  Bilingual person(Dice dice) {
    Bilingual first = dice.one(words.section("first"));
    Bilingual surname = joined("surname.begin", "surname.end", dice);
    return both(tongue -> first.in(tongue) + " " + surname.in(tongue));
  }

  private Bilingual joined(String begin, String end, Dice dice) {
    Bilingual first = dice.one(words.section(begin));
    Bilingual second = dice.one(words.section(end));
    return both(tongue -> first.in(tongue) + second.in(tongue));
  }

  private static Bilingual both(Function<Tongue, String> say) {
    return new Bilingual(say.apply(Tongue.GERMAN), say.apply(Tongue.ENGLISH));
  }
}
