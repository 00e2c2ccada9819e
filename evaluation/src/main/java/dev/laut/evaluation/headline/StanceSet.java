package dev.laut.evaluation.headline;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.Pipeline;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.headline.Stance;
import dev.laut.analysis.headline.StanceFinder;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Inputs;
import dev.laut.model.ArticleReading;
import dev.laut.model.Labelled;
import dev.laut.model.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The pairs of {@code fnc1_pairs.jsonl} with the bodies of {@code fnc1_bodies.jsonl}, read. */
final class StanceSet {

  private static final String LANG = "en";

  private final GoldFile file;
  private final List<StancePair> pairs;
  private final List<Stance> stances = new ArrayList<>();
  private final Map<String, Set<String>> vocabularies = new HashMap<>();

  private StanceSet(GoldFile file) {
    this.file = file;
    pairs =
        file.records().stream()
            .map(json ->
                new StancePair(
                    json.text("id"),
                    json.text("headline"),
                    json.text("body_id"),
                    Labelled.of(Label.class, json.text("label"))))
            .toList();
  }

  static StanceSet read(Path path) {
    StanceSet set = new StanceSet(GoldFile.read(path, "fnc1_pairs.jsonl"));
    set.readBodies(GoldFile.read(set.file.beside("fnc1_bodies.jsonl"), ""));
    return set;
  }

  private void readBodies(GoldFile bodies) {
    Annotator annotator = new Annotator();
    Pipeline pipeline = new Pipeline();
    Map<String, StanceFinder> finders = new HashMap<>();
    for (Page page : Inputs.verbatim(bodies, bodies.records())) {
      if (pipeline.read(page) instanceof ArticleReading reading) {
        Annotated text =
            annotator.annotate(reading.article().text(), reading.article().blocks(), LANG);
        finders.put(page.id(), new StanceFinder(text, reading.statements()));
        vocabularies.put(page.id(), vocabulary(text));
      }
    }
    Map<String, Annotated> titles = new HashMap<>();
    for (StancePair pair : pairs) {
      Annotated title =
          titles.computeIfAbsent(
              pair.headline(), each -> annotator.annotate(each, List.of(), LANG));
      stances.add(finder(finders, pair).find(title));
    }
  }

  private StanceFinder finder(Map<String, StanceFinder> finders, StancePair pair) {
    StanceFinder finder = finders.get(pair.body());
    if (finder == null) {
      throw new IllegalArgumentException(
          "%s: pair %s names body %s, which is not there"
              .formatted(file.path(), pair.id(), pair.body()));
    }
    return finder;
  }

  private static Set<String> vocabulary(Annotated text) {
    Set<String> words = new HashSet<>();
    for (Token token : text.tokens()) {
      words.add(token.lemma().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  GoldFile file() {
    return file;
  }

  List<StancePair> pairs() {
    return pairs;
  }

  List<Stance> stances() {
    return stances;
  }

  /** The words of each body. */
  Map<String, Set<String>> vocabularies() {
    return vocabularies;
  }
}
