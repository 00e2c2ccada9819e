package dev.laut.evaluation.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.name.NameFinder;
import dev.laut.analysis.name.NameModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNamesTest {

  private static final String SENTENCES =
      """
      {"id":"1","tokens":["Gestern","sprach","Omka","Brill","in","Quarnow","."],"spans":[{"start":2,"end":4,"type":"PER"},{"start":5,"end":6,"type":"LOC"}]}
      {"id":"2","tokens":["Heute","sprach","Enno","Tulp","in","Wesk","."],"spans":[{"start":2,"end":4,"type":"PER"},{"start":5,"end":6,"type":"LOC"}]}
      """;

  @TempDir private Path folder;

  @Test
  void learnsToFindWhatItWasShown() throws IOException {
    Path model = train("a.model");

    String text = "Morgen sprach Anke Rill in Wesk.";
    var annotated = new Annotator().annotate(text, List.of(), "de");
    try (InputStream in = Files.newInputStream(model)) {
      var finder = new NameFinder("de", NameModel.read(in));
      assertThat(finder.find(annotated.tokens(), annotated.sentences()))
          .extracting(name -> name.span().in(text) + " " + name.kind().label())
          .containsExactly("Anke Rill PER", "Wesk LOC");
    }
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    assertThat(train("a.model")).hasSameBinaryContentAs(train("b.model"));
  }

  private Path train(String name) throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), SENTENCES);
    Path model = folder.resolve(name);
    TrainNames.main(new String[] {"de", model.toString(), gold.toString()});
    return model;
  }
}
