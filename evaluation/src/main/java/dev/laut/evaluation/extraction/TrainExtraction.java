package dev.laut.evaluation.extraction;

import dev.laut.analysis.extraction.BodyModel;
import dev.laut.analysis.extraction.Trees;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private final Booster.Settings settings;

  TrainExtraction(Booster.Settings settings) {
    this.settings = settings;
  }

  /**
   * Arguments: the model to write, then one or more {@code gold.json}.
   *
   * @throws IOException if a page cannot be read or the model not be written
   */
  public static void main(String[] args) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      for (GoldPage page : GoldPage.read(Path.of(args[i]))) {
        samples.add(Sample.of(page));
      }
    }
    BodyModel model =
        new TrainExtraction(new Booster.Settings(100, 5, 0.12, 3, 0.3)).model(samples);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      model.write(out);
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
        boolean here =
            Math.floorMod(sample.gold().site().hashCode() * 0x85EBCA6B >>> 9, PARTS) == part;
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
