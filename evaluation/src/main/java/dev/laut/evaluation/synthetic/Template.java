package dev.laut.evaluation.synthetic;

import dev.laut.model.Hedge;
import dev.laut.model.Measure;
import dev.laut.model.Medium;
import dev.laut.model.Name;
import dev.laut.model.Quantity;
import dev.laut.model.Source;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.StatementType;
import dev.laut.model.Time;
import dev.laut.model.TimeKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a pattern such as {@code <q>{said}</q>, <c>sagte</c> <s>{person}</s>.} into a line, and
 * remembers where everything came to stand.
 */
final class Template {

  private final StringBuilder text = new StringBuilder();
  private final List<Name> names = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Time> times = new ArrayList<>();
  private final List<Span> quote = new ArrayList<>();
  private final List<Span> speaker = new ArrayList<>();
  private final List<Span> cue = new ArrayList<>();
  private @Nullable Span loose;

  private Template() {}

  /**
   * The line that {@code pattern} gives, its first letter in upper case.
   *
   * @param chain of the statement in it; empty where nothing is said
   */
  static Line fill(String pattern, Function<String, Slot> slots, List<Source> chain) {
    Template template = new Template();
    template.write(pattern, slots);
    return template.line(chain);
  }

  private void write(String pattern, Function<String, Slot> slots) {
    int opened = 0;
    for (int at = 0; at < pattern.length(); at++) {
      char c = pattern.charAt(at);
      if (c == '{') {
        int end = pattern.indexOf('}', at);
        put(slots.apply(pattern.substring(at + 1, end)));
        at = end;
      } else if (c == '<') {
        int end = pattern.indexOf('>', at);
        String tag = pattern.substring(at + 1, end);
        if (tag.startsWith("/")) {
          part(tag.charAt(1)).add(new Span(opened, text.length()));
        }
        opened = text.length();
        at = end;
      } else {
        text.append(c);
      }
    }
  }

  private List<Span> part(char tag) {
    return switch (tag) {
      case 'q' -> quote;
      case 's' -> speaker;
      case 'c' -> cue;
      default -> throw new IllegalArgumentException("no part of a statement is called " + tag);
    };
  }

  private void put(Slot slot) {
    int begin = text.length();
    text.append(slot.words());
    Span span = new Span(begin, text.length());
    switch (slot) {
      case Slot.Plain plain -> {}
      case Slot.Loose words -> loose = span;
      case Slot.Named named -> names.add(new Name(span, named.kind(), null));
      case Slot.Dated day -> times.add(new Time(span, TimeKind.DATE, day.value()));
      case Slot.Counted amount -> quantities.add(quantity(span, amount));
    }
  }

  private static Quantity quantity(Span span, Slot.Counted amount) {
    BigDecimal value = BigDecimal.valueOf(amount.value());
    return switch (amount.bound()) {
      case AT_LEAST ->
          new Quantity(span, value, null, amount.unit(), amount.bound(), Measure.COUNT);
      case AT_MOST -> new Quantity(span, null, value, amount.unit(), amount.bound(), Measure.COUNT);
      case EXACT, ABOUT, RANGE ->
          new Quantity(span, value, value, amount.unit(), amount.bound(), Measure.COUNT);
    };
  }

  private Line line(List<Source> chain) {
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    Statement said = chain.isEmpty() || quote.isEmpty() ? null : statement(chain);
    return new Line(text.toString(), names, quantities, times, said, loose);
  }

  /** The nearest source stands where the speaker is named. */
  private Source placed(Source source) {
    return new Source(source.kind(), source.name(), source.ref(), speaker.getFirst());
  }

  private Statement statement(List<Source> chain) {
    return new Statement(
        "s",
        StatementType.INDIRECT,
        Medium.NONE,
        quote,
        speaker,
        cue,
        List.of(),
        List.of(),
        null,
        Stream.concat(Stream.of(placed(chain.getFirst())), chain.stream().skip(1)).toList(),
        Hedge.PLAIN,
        "synthetic");
  }
}
