package dev.laut.analysis;

import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.WordFinder;
import dev.laut.analysis.name.NameFinder;
import dev.laut.analysis.quantity.QuantityFinder;
import dev.laut.analysis.time.TimeFinder;
import dev.laut.model.Block;
import dev.laut.model.Name;
import dev.laut.model.Quantity;
import dev.laut.model.Span;
import dev.laut.model.Time;
import dev.laut.model.TimeKind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text, times, quantities and names. One instance serves all threads; models
 * load when a language is first met.
 */
public final class Annotator {

  private final WordFinder words = new WordFinder();
  private final Map<String, Finders> finders = new ConcurrentHashMap<>();

  /** What finds more than words in one language. */
  private record Finders(TimeFinder times, QuantityFinder quantities, NameFinder names) {

    static Finders of(String lang) {
      return new Finders(new TimeFinder(lang), new QuantityFinder(lang), new NameFinder(lang));
    }
  }

  /** The words of a text whose day of publication is not known. */
  public Annotated annotate(String text, List<Block> blocks, String lang) {
    return annotate(text, blocks, lang, null);
  }

  /**
   * The words of {@code text}.
   *
   * @param blocks where paragraphs begin and end; if empty, line ends tell
   * @param lang BCP 47; one that Laut does not read is read with English rules for words and
   *     sentences
   * @param published ISO 8601 date or date-time against which times are resolved, or null
   */
  public Annotated annotate(
      String text, List<Block> blocks, String lang, @Nullable String published) {
    String known = Language.of(lang).tag();
    WordFinder.Words found = words.find(text, blocks, known);
    Finders find = finders.computeIfAbsent(known, Finders::of);
    List<Time> times = find.times().find(found.tokens(), found.sentences(), published);
    List<Quantity> quantities = find.quantities().find(found.tokens(), points(times));
    List<Name> names = find.names().find(found.tokens(), found.sentences());
    return new Annotated(text, lang, found.sentences(), found.tokens(), names, times, quantities);
  }

  /** Dates and clock times, whose numbers count nothing; durations are quantities, too. */
  private static List<Span> points(List<Time> times) {
    return times.stream()
        .filter(time -> time.kind() == TimeKind.DATE || time.kind() == TimeKind.TIME)
        .map(Time::span)
        .toList();
  }
}
