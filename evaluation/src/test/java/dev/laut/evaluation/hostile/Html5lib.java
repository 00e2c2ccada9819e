package dev.laut.evaluation.hostile;

import dev.laut.model.json.JsonError;
import dev.laut.model.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The inputs of the html5lib test files; what a parser should make of them does not matter here.
 */
final class Html5lib {

  private Html5lib() {}

  /** The markup in one file of the tree construction ({@code .dat}) or tokenizer tests. */
  static List<String> inputs(Tarball.Entry file) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    return file.name().endsWith(".dat")
        ? ofTree(text)
        : file.name().endsWith(".test") ? ofTokenizer(text) : List.of();
  }

  private static List<String> ofTree(String text) {
    List<String> inputs = new ArrayList<>();
    for (String test : text.split("(?:^|\n)#data\n", -1)) {
      int end = test.indexOf("\n#errors");
      if (end >= 0) {
        inputs.add(test.substring(0, end));
      }
    }
    return inputs;
  }

  private static List<String> ofTokenizer(String text) {
    List<String> inputs = new ArrayList<>();
    try {
      for (JsonObject test : JsonObject.parse(text).objects("tests")) {
        inputs.add(String.valueOf(test.string("input")));
      }
    } catch (JsonError e) {
      // A file that is no such JSON is hostile input, too.
      inputs.add(text);
    }
    return inputs;
  }
}
