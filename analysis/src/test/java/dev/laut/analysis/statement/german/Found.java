package dev.laut.analysis.statement.german;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.statement.Attribution;
import dev.laut.model.Span;
import java.util.List;
import java.util.stream.Collectors;

/** What the finder finds in a text, as words. */
final class Found {

  private static final Annotator ANNOTATOR = new Annotator();
  private static final GermanAttributionFinder FINDER = new GermanAttributionFinder();

  private Found() {}

  static List<Attribution> in(String text) {
    return FINDER.find(ANNOTATOR.annotate(text, List.of(), "de"));
  }

  /** One line each: type | quote | speaker | cue | frame; " + " joins spans. */
  static List<String> lines(String text) {
    return in(text).stream().map(found -> line(text, found)).toList();
  }

  /** One line each: type | quote | speaker. */
  static List<String> speakers(String text) {
    return in(text).stream()
        .map(found ->
            String.join(
                " | ",
                found.type().label(),
                words(text, found.quote()),
                words(text, found.speaker())))
        .toList();
  }

  private static String line(String text, Attribution found) {
    return String.join(
        " | ",
        found.type().label(),
        words(text, found.quote()),
        words(text, found.speaker()),
        words(text, found.cue()),
        words(text, found.frame()));
  }

  static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" + "));
  }
}
