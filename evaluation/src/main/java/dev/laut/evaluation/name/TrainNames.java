package dev.laut.evaluation.name;

import dev.laut.analysis.name.Gazetteer;
import dev.laut.analysis.name.NameFeatures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains the tagger of names of one language. */
public final class TrainNames {

  private TrainNames() {}

  /**
   * Arguments: the language, the model to write, then one or more files with marked sentences.
   *
   * @throws IOException if the model cannot be written
   */
  public static void main(String[] args) throws IOException {
    NameFeatures.Lists lists = new NameFeatures.Lists(new Gazetteer(args[0]), args[0]);
    List<MarkedSentence> sentences = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      sentences.addAll(MarkedSentence.read(Path.of(args[i]), args[0], lists));
    }
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      new Perceptron().train(sentences).write(out);
    }
  }
}
