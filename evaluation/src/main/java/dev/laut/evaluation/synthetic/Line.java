package dev.laut.evaluation.synthetic;

import dev.laut.model.Name;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import dev.laut.model.Statement;
import dev.laut.model.Time;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with what is to be found in it; all spans count in it.
 *
 * @param said what it attributes to somebody, or null
 * @param loose words that may be exchanged, or null
 */
record Line(
    String text,
    List<Name> names,
    List<Quantity> quantities,
    List<Time> times,
    @Nullable Statement said,
    @Nullable Span loose) {

  Line {
    names = List.copyOf(names);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
  }

  /** The same sentence with other loose words; itself where something is marked in it. */
  Line reworded(String words) {
    boolean marked = said != null || !(names.isEmpty() && quantities.isEmpty() && times.isEmpty());
    if (loose == null || marked) {
      return this;
    }
    String changed = text.substring(0, loose.begin()) + words + text.substring(loose.end());
    Span place = new Span(loose.begin(), loose.begin() + words.length());
    return new Line(changed, names, quantities, times, null, place);
  }
}
