package dev.laut.evaluation.extraction;

import dev.laut.analysis.extraction.BodyModel;
import dev.laut.analysis.extraction.Trees;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Grows the forests that tell body from rest. Deterministic: the same pages give the same model.
 *
 * <p>The first forest never judges a page that it learned from: what the second one sees of it in
 * training comes from forests grown without the page's site.
 */
public final class TrainExtraction {

  private static final int PARTS = 4;

  /** Chosen by cross-validation, see docs/models/extraction.md. */
  private static final Booster.Settings SETTINGS = new Booster.Settings(160, 5, 0.08, 3, 0.3);

  private final Booster.Settings settings;

  TrainExtraction(Booster.Settings settings) {
    this.settings = settings;
  }

  /**
   * Arguments: {@code train MODEL GOLD..} writes the model that is learned from all pages; {@code
   * cross FOLDER GOLD..} writes for each gold file a JSON Lines file of texts, each found by a
   * model that knows no page of its site; {@code parts REPORT GOLD..} writes what each part is
   * worth and the scores by language, by the same folds.
   *
   * @throws IOException if a page cannot be read or the answer not be written
   */
  public static void main(String[] args) throws IOException {
    TrainExtraction training = new TrainExtraction(SETTINGS);
    List<Path> golds = Arrays.stream(args).skip(2).map(Path::of).toList();
    switch (args[0]) {
      case "train" -> {
        BodyModel model = training.model(Sample.all(golds));
        try (DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
          model.write(out);
        }
      }
      case "parts" -> new PartsReport(new CrossValidation(training)).write(golds, Path.of(args[1]));
      case "cross" -> new CrossValidation(training).write(golds, Path.of(args[1]));
      default ->
          throw new IllegalArgumentException(
              "'%s' is neither train, cross nor parts".formatted(args[0]));
    }
  }

  BodyModel model(List<Sample> samples) {
    Map<Sample, float[]> strict = judged(samples, s -> null, 1);
    Map<Sample, float[]> judged = judged(samples, strict::get, 2);
    Trees first = grow(samples, Sample::rows, judged::get, 3);
    Function<Sample, float[][]> wider = s -> s.rows(of(judged, s));
    Trees second = grow(samples, wider, judged::get, 4);
    return new BodyModel(first, second);
  }

  private static float[] of(Map<Sample, float[]> judged, Sample sample) {
    float[] found = judged.get(sample);
    if (found == null) {
      throw new IllegalStateException("page %s was not judged".formatted(sample.gold().id()));
    }
    return found;
  }

  /** Each page's probabilities by a forest that knows no page of its site. */
  private Map<Sample, float[]> judged(
      List<Sample> samples, Function<Sample, float @Nullable []> guesses, long seed) {
    Map<Sample, float[]> judged = new IdentityHashMap<>();
    for (int part = 0; part < PARTS; part++) {
      List<Sample> in = new ArrayList<>();
      List<Sample> out = new ArrayList<>();
      for (Sample sample : samples) {
        boolean here = sample.gold().part(PARTS, 0x85EBCA6B) == part;
        (here ? out : in).add(sample);
      }
      Trees trees = grow(in, Sample::rows, guesses, seed);
      for (Sample sample : out) {
        judged.put(sample, BodyModel.probabilities(trees, sample.table().rows()));
      }
    }
    return judged;
  }

  private Trees grow(
      List<Sample> samples,
      Function<Sample, float[][]> rows,
      Function<Sample, float @Nullable []> guesses,
      long seed) {
    TrainingRows training = new TrainingRows();
    for (Sample sample : samples) {
      training.add(sample, rows.apply(sample), guesses.apply(sample));
    }
    return new Booster(settings, training.rows(), training.targets(), training.weights())
        .grow(seed);
  }
}
