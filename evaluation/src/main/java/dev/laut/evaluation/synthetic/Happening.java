package dev.laut.evaluation.synthetic;

import dev.laut.model.Bound;
import dev.laut.model.NameKind;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What happened in one story, and the words for it in both languages. Not thread-safe. */
final class Happening {

  private static final int OBJECTS = 4;
  private static final int AGENTS = 2;

  private final Stock stock;
  private final Dice dice;
  private final String kind;
  private final LocalDate day;
  private final Bilingual place;
  private final Bilingual person;
  private final Bilingual witness;
  private final Bilingual organisation;
  private final Bilingual circle;
  private final Bilingual street;
  private final List<Noun> agents = new ArrayList<>();
  private final List<Noun> objects = new ArrayList<>();
  private final Bound bound;
  private int amount;
  private int before;

  Happening(Stock stock, Dice dice, LocalDate day) {
    this.stock = stock;
    this.dice = dice;
    this.day = day;
    kind = dice.one(stock.kinds());
    place = stock.place(dice);
    person = stock.person(dice);
    witness = stock.person(dice);
    organisation = stock.ofKind(kind, "org", dice);
    circle = stock.frame("circle", dice);
    Bilingual way = stock.place(dice);
    street =
        new Bilingual(
            Bilingual.filled("{place}er Straße", way.german()), way.english() + " Street");
    for (int i = 0; i < AGENTS; i++) {
      agents.add(stock.agent(dice));
    }
    for (int i = 0; i < OBJECTS; i++) {
      objects.add(stock.object(dice));
    }
    bound = dice.one(List.of(Bound.EXACT, Bound.EXACT, Bound.ABOUT, Bound.AT_LEAST));
    amount = 3 + dice.below(dice.chance(0.5) ? 60 : 900);
    before = amount;
  }

  /** From now on there is another number. */
  void revise() {
    before = amount;
    amount = Math.max(2, (int) (amount * (0.5 + 2 * dice.share())));
  }

  String person(Tongue tongue) {
    return person.in(tongue);
  }

  String witness(Tongue tongue) {
    return witness.in(tongue);
  }

  String circle(Tongue tongue) {
    return circle.in(tongue);
  }

  /** The organisation's name without its article. */
  String organisation(Tongue tongue) {
    String words = spoken(tongue);
    return Character.isLowerCase(words.charAt(0)) ? words.substring(words.indexOf(' ') + 1) : words;
  }

  private String spoken(Tongue tongue) {
    return organisation.in(tongue).replace("{place}", place.in(tongue));
  }

  /** A pattern of this kind of happening. */
  String pattern(String key, Tongue tongue) {
    return stock.ofKind(kind, key, dice).in(tongue);
  }

  /** What stands for the slot {@code name}, as {@code acc:object1}. */
  Slot slot(String name, Tongue tongue) {
    return switch (name) {
      case "place" -> new Slot.Named(place.in(tongue), NameKind.LOCATION);
      case "person" -> new Slot.Named(person(tongue), NameKind.PERSON);
      case "witness" -> new Slot.Named(witness(tongue), NameKind.PERSON);
      case "org" -> new Slot.Named(spoken(tongue), NameKind.ORGANISATION);
      case "street" -> new Slot.Plain(street.in(tongue));
      case "circle" -> new Slot.Plain(circle(tongue));
      case "unit" -> new Slot.Plain(unit(tongue));
      case "verb" -> new Slot.Plain(stock.verb(dice).in(tongue));
      case "adverb" -> new Slot.Loose(stock.adverb(dice).in(tongue));
      case "day" -> new Slot.Dated(weekday(tongue), day.toString());
      case "amount" -> new Slot.Counted(words(amount, tongue), amount, bound, unit(tongue));
      case "before" -> new Slot.Counted(words(before, tongue), before, bound, unit(tongue));
      default -> new Slot.Plain(noun(name).in(tongue, wanted(name)));
    };
  }

  /** One of the story's nouns, or any where it has none with that number. */
  private Noun noun(String name) {
    int number = name.charAt(name.length() - 1) - '1';
    boolean acts = name.contains("agent");
    List<Noun> known = acts ? agents : objects;
    if (number < known.size()) {
      return known.get(number);
    }
    return acts ? stock.agent(dice) : stock.object(dice);
  }

  private static Noun.Case wanted(String name) {
    return Noun.Case.valueOf(name.substring(0, name.indexOf(':')).toUpperCase(Locale.ROOT));
  }

  private String unit(Tongue tongue) {
    return pattern("unit", tongue);
  }

  private String weekday(Tongue tongue) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of(tongue.lang()));
  }

  private String words(int value, Tongue tongue) {
    boolean german = tongue == Tongue.GERMAN;
    return switch (bound) {
      case ABOUT -> (german ? "rund " : "about ") + value;
      case AT_LEAST -> (german ? "mindestens " : "at least ") + value;
      case EXACT, AT_MOST, RANGE -> Objects.toString(value);
    };
  }
}
