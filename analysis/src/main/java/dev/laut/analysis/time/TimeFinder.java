package dev.laut.analysis.time;

import dev.laut.analysis.annotation.Language;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Token;
import dev.laut.model.Span;
import dev.laut.model.Time;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a text in one language. Thread-safe. */
public final class TimeFinder {

  private static final Set<String> FUTURE =
      Set.of(
          "wird", "werden", "würde", "würden", "will", "wollen", "soll", "sollen", "shall",
          "plans");

  private final DateReader dates;
  private final RelativeReader relatives;
  private final DurationReader durations;
  private final ClockReader clocks;

  /**
   * @param lang BCP 47; one that Laut does not read is read with English rules
   */
  public TimeFinder(String lang) {
    TimeWords words = new TimeWords(Language.of(lang));
    dates = new DateReader(words);
    relatives = new RelativeReader(words);
    durations = new DurationReader(words);
    clocks = new ClockReader(words);
  }

  /**
   * The times in the order of the text; none overlaps another.
   *
   * @param published ISO 8601 date or date-time of publication, or null
   */
  public List<Time> find(List<Token> tokens, List<Sentence> sentences, @Nullable String published) {
    LocalDate day = day(published);
    List<Time> times = new ArrayList<>();
    LocalDate last = null;
    int block = -1;
    for (Sentence sentence : sentences) {
      last = sentence.block() == block ? last : null;
      block = sentence.block();
      List<Token> words = tokens.subList(sentence.first(), sentence.end());
      boolean future = words.stream().anyMatch(word -> FUTURE.contains(word.text()));
      int i = 0;
      while (i < words.size()) {
        Found found = at(new Context(words, day, last, future), i);
        if (found == null) {
          i++;
        } else {
          Span span = words.get(i).span().cover(words.get(found.end() - 1).span());
          times.add(new Time(span, found.kind(), found.value()));
          last = found.day() != null ? found.day() : last;
          i = found.end();
        }
      }
    }
    return times;
  }

  private @Nullable Found at(Context context, int i) {
    Found found = clocks.read(context, i);
    found = found != null ? found : durations.read(context, i);
    found = found != null ? found : dates.read(context, i);
    return found != null ? found : relatives.read(context, i);
  }

  /** The day that {@code published} begins with, or null where it is none. */
  private static @Nullable LocalDate day(@Nullable String published) {
    if (published == null || published.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
