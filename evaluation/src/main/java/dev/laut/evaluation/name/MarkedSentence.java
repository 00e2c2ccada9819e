package dev.laut.evaluation.name;

import dev.laut.analysis.Annotator;
import dev.laut.analysis.annotation.Annotated;
import dev.laut.analysis.annotation.Sentence;
import dev.laut.analysis.annotation.Token;
import dev.laut.analysis.name.Labels;
import dev.laut.analysis.name.NameFeatures;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.model.NameKind;
import dev.laut.model.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the tagger sees it, with the labels it should give.
 *
 * @param labels one a word, see {@link Labels}
 */
record MarkedSentence(NameFeatures features, int[] labels) {

  /** The sets' names for kinds; derived words and parts of words are no names of their own. */
  private static final Map<String, NameKind> KINDS =
      Map.of(
          "PER", NameKind.PERSON,
          "ORG", NameKind.ORGANISATION,
          "LOC", NameKind.LOCATION,
          "MISC", NameKind.MISC,
          "OTH", NameKind.MISC);

  /** The sentences of a file with records {@code tokens} and {@code spans[start, end, type]}. */
  static List<MarkedSentence> read(Path file, String lang, NameFeatures.Lists lists) {
    Annotator annotator = new Annotator();
    List<MarkedSentence> sentences = new ArrayList<>();
    for (JsonObject each : GoldFile.read(file, "").records()) {
      List<String> words = each.strings("tokens");
      Annotated text = annotator.annotate(String.join(" ", words), List.of(), lang);
      int[] labels = labels(each.objects("spans"), offsets(words), text.tokens());
      for (Sentence sentence : text.sentences()) {
        sentences.add(
            new MarkedSentence(
                new NameFeatures(text.tokens(sentence), lists),
                Arrays.copyOfRange(labels, sentence.first(), sentence.end())));
      }
    }
    return sentences;
  }

  /** Where each word begins in the words joined by blanks, and where a next one would. */
  private static int[] offsets(List<String> words) {
    int[] offsets = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      offsets[i + 1] = offsets[i] + words.get(i).length() + 1;
    }
    return offsets;
  }

  private static int[] labels(List<JsonObject> spans, int[] offsets, List<Token> tokens) {
    int[] labels = new int[tokens.size()];
    for (JsonObject span : spans) {
      NameKind kind = KINDS.get(span.text("type"));
      if (kind != null) {
        int begin = offsets[whole(span.number("start"))];
        int end = offsets[whole(span.number("end"))] - 1;
        boolean first = true;
        for (Token token : tokens) {
          if (token.begin() < end && begin < token.end()) {
            labels[token.index()] = Labels.of(kind, first);
            first = false;
          }
        }
      }
    }
    return labels;
  }

  private static int whole(@Nullable BigDecimal number) {
    if (number == null) {
      throw new IllegalArgumentException("a span has no start or end");
    }
    return number.intValueExact();
  }
}
