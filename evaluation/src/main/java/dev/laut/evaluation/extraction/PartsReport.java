package dev.laut.evaluation.extraction;

import dev.laut.analysis.annotation.LanguageDetector;
import dev.laut.analysis.extraction.ExtractionPart;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.evaluation.page.PageMeasurement;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.JsonOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Tells what the parts of the extraction are worth, each time one of them left out, and how good
 * the whole is on each language; by cross-validation, the forests grown once.
 */
final class PartsReport {

  private final CrossValidation validation;
  private final StringBuilder report = new StringBuilder();

  PartsReport(CrossValidation validation) {
    this.validation = validation;
  }

  void write(List<Path> golds, Path file) throws IOException {
    List<Set<ExtractionPart>> ways = new ArrayList<>();
    ways.add(EnumSet.allOf(ExtractionPart.class));
    for (ExtractionPart part : ExtractionPart.values()) {
      ways.add(EnumSet.complementOf(EnumSet.of(part)));
    }
    List<Map<String, String>> texts = validation.texts(Sample.all(golds), ways);
    for (Path gold : golds) {
      GoldFile pages = GoldFile.read(gold, "gold.json");
      PageMeasurement measurement = new PageMeasurement(pages);
      report.append("%n%s  %s%n".formatted(pages.path(), pages.digest()));
      line("all parts", measurement.compare(records(texts.getFirst())));
      for (ExtractionPart part : ExtractionPart.values()) {
        String name = "without " + part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        line(name, measurement.compare(records(texts.get(part.ordinal() + 1))));
      }
      languages(measurement, texts.getFirst());
    }
    Files.writeString(file, report);
  }

  /** The language is that of the text found; pages of which none was found count as such. */
  private void languages(PageMeasurement measurement, Map<String, String> texts) {
    LanguageDetector detector = new LanguageDetector();
    Map<String, List<String>> pages = new TreeMap<>();
    texts.forEach((id, text) -> {
      String language = detector.detect(text);
      pages.computeIfAbsent(language == null ? "?" : language, any -> new ArrayList<>()).add(id);
    });
    for (Map.Entry<String, List<String>> language : pages.entrySet()) {
      Predicate<String> here = Set.copyOf(language.getValue())::contains;
      Outcome outcome = measurement.compare(records(texts), here);
      if (outcome.figure("pages") > 0) {
        line("language " + language.getKey(), outcome);
      }
    }
  }

  private void line(String name, Outcome outcome) {
    report.append(
        String.format(
            Locale.ROOT,
            "%-26s %4.0f pages  F1 %.4f%n",
            name,
            outcome.figure("pages"),
            outcome.figure("f1")));
  }

  private static List<JsonObject> records(Map<String, String> texts) {
    List<JsonObject> records = new ArrayList<>();
    texts.forEach((id, text) ->
        records.add(
            JsonObject.parse(
                JsonOut.line(json -> {
                  json.string("id", id);
                  json.string("text", text);
                }))));
    return records;
  }
}
