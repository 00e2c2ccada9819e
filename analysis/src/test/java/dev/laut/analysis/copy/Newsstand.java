package dev.laut.analysis.copy;

import dev.laut.model.ArticleReading;
import dev.laut.model.Copy;
import dev.laut.model.Draft;
import dev.laut.model.Span;
import dev.laut.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands invented articles to {@link Copies} and keeps the edges as a caller would. */
final class Newsstand {

  private Copies copies = new Copies();
  private final Map<String, List<Copy>> byDst = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();

  /** All edges, as {@code src > dst}. */
  List<String> edges() {
    return all().stream().map(copy -> copy.src() + " > " + copy.dst()).sorted().toList();
  }

  List<Copy> all() {
    return byDst.values().stream().flatMap(List::stream).toList();
  }

  Copy only() {
    if (all().size() != 1) {
      throw new AssertionError("not one edge but " + edges());
    }
    return all().getFirst();
  }

  /** The words that dst took in the first passage. */
  String taken(Copy copy) {
    Span span = copy.passages().getFirst().dst();
    String text = texts.getOrDefault(copy.dst(), "");
    return text.substring(
        text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end()));
  }

  Newsstand add(String outlet, String published, String text) {
    return add(outlet, published, List.of(), text);
  }

  /** Adds an article whose id is that of its outlet. */
  Newsstand add(String outlet, @Nullable String published, List<String> credits, String text) {
    return add(outlet, outlet, published, credits, text);
  }

  Newsstand add(
      String id, String outlet, @Nullable String published, List<String> credits, String text) {
    texts.put(id, text);
    Map<String, List<Copy>> found = new LinkedHashMap<>();
    for (Copy copy : copies.add(reading(id, outlet, published, credits, text))) {
      found.computeIfAbsent(copy.dst(), dst -> new ArrayList<>()).add(copy);
    }
    byDst.putAll(found);
    return this;
  }

  Copies copies() {
    return copies;
  }

  void goOnWith(Copies others) {
    copies = others;
  }

  private static ArticleReading reading(
      String id, String outlet, @Nullable String published, List<String> credits, String text) {
    Draft draft =
        Draft.of(text)
            .title("Titel")
            .outlet(outlet)
            .published(published)
            .lang("de")
            .location(id)
            .credits(credits)
            .headline(Verdict.NO_CLAIM);
    int from = text.indexOf('„');
    while (from >= 0) {
      int end = text.indexOf('“', from) + 1;
      draft.speech(new Span(from, end), Draft.person("Ute Kranz"));
      from = text.indexOf('„', end);
    }
    return draft.reading(id);
  }
}
