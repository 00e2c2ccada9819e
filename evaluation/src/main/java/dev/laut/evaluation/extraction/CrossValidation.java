package dev.laut.evaluation.extraction;

import dev.laut.analysis.extraction.BodyModel;
import dev.laut.analysis.extraction.Extraction;
import dev.laut.analysis.extraction.ExtractionPart;
import dev.laut.analysis.extraction.Extractor;
import dev.laut.model.Content;
import dev.laut.model.Given;
import dev.laut.model.json.JsonOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds each page's text with a model that has seen no page of its site. */
final class CrossValidation {

  private static final int FOLDS = 5;
  private static final int SEED = 0x9E3779B9;

  private final TrainExtraction training;

  CrossValidation(TrainExtraction training) {
    this.training = training;
  }

  /**
   * Writes {@code SET.jsonl} into {@code folder} for each gold file {@code SET/SPLIT/gold.json}.
   */
  void write(List<Path> golds, Path folder) throws IOException {
    Map<String, String> texts =
        texts(Sample.all(golds), List.of(EnumSet.allOf(ExtractionPart.class))).getFirst();
    Files.createDirectories(folder);
    for (Path gold : golds) {
      StringBuilder lines = new StringBuilder();
      for (GoldPage page : GoldPage.read(gold)) {
        String text = texts.getOrDefault(page.id(), "");
        lines.append(
            JsonOut.line(json -> {
              json.string("id", page.id());
              json.string("text", text);
            }));
        lines.append('\n');
      }
      Path set = gold.toAbsolutePath().getName(gold.toAbsolutePath().getNameCount() - 3);
      Files.writeString(folder.resolve(set + ".jsonl"), lines);
    }
  }

  /** For each set of parts, the text that an extractor with them finds on each page. */
  List<Map<String, String>> texts(List<Sample> samples, List<Set<ExtractionPart>> ways)
      throws IOException {
    List<Map<String, String>> texts = new ArrayList<>();
    ways.forEach(way -> texts.add(new TreeMap<>()));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Sample> seen = new ArrayList<>();
      List<Sample> unseen = new ArrayList<>();
      for (Sample sample : samples) {
        (sample.gold().part(FOLDS, SEED) == fold ? unseen : seen).add(sample);
      }
      BodyModel model = training.model(seen);
      for (int way = 0; way < ways.size(); way++) {
        Extractor extractor = new Extractor(text -> null, model, ways.get(way));
        for (Sample sample : unseen) {
          texts.get(way).put(sample.gold().id(), text(extractor, sample.gold()));
        }
      }
    }
    return texts;
  }

  private static String text(Extractor extractor, GoldPage page) throws IOException {
    Content content = new Content.Html(page.markup());
    return switch (extractor.extract(content, Given.NOTHING, page.url())) {
      case Extraction.Found found -> found.article().text();
      case Extraction.None none -> "";
    };
  }
}
