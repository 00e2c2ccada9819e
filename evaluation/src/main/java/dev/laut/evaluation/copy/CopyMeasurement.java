package dev.laut.evaluation.copy;

import dev.laut.analysis.copy.Copies;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Measurement;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.ArticleReading;
import dev.laut.model.Content;
import dev.laut.model.ContentId;
import dev.laut.model.Copy;
import dev.laut.model.Given;
import dev.laut.model.Page;
import dev.laut.model.PageSource;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.JsonOut;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copies against a file of documents, {@code .._docs.jsonl}, and the {@code .._pairs.jsonl} beside
 * it; agrees with {@code score_reuse.py}. A record is {@code {"src", "dst", "share"}}.
 */
public final class CopyMeasurement implements Measurement {

  /** The minutes of the documents count from here, by the set's own README. */
  private static final Instant BEGINNING = Instant.parse("2015-06-01T00:00:00Z");

  private final GoldFile file;
  private final SequencedMap<String, JsonObject> documents;
  private final GoldFile pairs;

  public CopyMeasurement(GoldFile file) {
    this.file = file;
    documents = GoldFile.byId(file.records());
    String name = String.valueOf(file.path().getFileName());
    pairs = GoldFile.read(file.beside(name.replace("_docs.", "_pairs.")), "");
  }

  @Override
  public List<Page> inputs() {
    return documents.values().stream().map(this::input).toList();
  }

  private Page input(JsonObject json) {
    String text = json.text("text");
    String published = BEGINNING.plus(json.whole("t"), ChronoUnit.MINUTES).toString();
    String id = hidden(json.text("id"));
    return new Page(
        new PageSource(
            file.path() + "#" + id,
            null,
            "text/plain",
            "UTF-8",
            ContentId.digest(text.getBytes(StandardCharsets.UTF_8)),
            null),
        new Given(id, json.string("pub"), null, published, null, List.of()),
        new Content.Verbatim(text));
  }

  /** The gold's ids tell by their beginning what was copied from where. */
  private static String hidden(String id) {
    return ContentId.of(id);
  }

  @Override
  public List<String> records(List<Reading> readings) {
    Map<String, String> shown = new HashMap<>();
    documents.keySet().forEach(id -> shown.put(hidden(id), id));
    return edges(readings)
        .map(copy ->
            JsonOut.line(out -> {
              out.string("src", Objects.requireNonNull(shown.get(copy.src())));
              out.string("dst", Objects.requireNonNull(shown.get(copy.dst())));
              out.number("share", BigDecimal.valueOf(copy.share()));
            }))
        .toList();
  }

  private static Stream<Copy> edges(List<Reading> readings) {
    Copies copies = new Copies();
    Map<String, List<Copy>> edgesTo = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (reading instanceof ArticleReading article) {
        Map<String, List<Copy>> found = new LinkedHashMap<>();
        copies
            .add(article)
            .forEach(copy -> found.computeIfAbsent(copy.dst(), dst -> new ArrayList<>()).add(copy));
        edgesTo.putAll(found);
      }
    }
    return edgesTo.values().stream().flatMap(List::stream);
  }

  @Override
  public Outcome compare(List<JsonObject> records) {
    SequencedMap<Set<String>, Edge> gold = new LinkedHashMap<>();
    CopyTally.put(gold, pairs.records().stream().map(Edge::of).toList());
    SequencedMap<Set<String>, Edge> found = new LinkedHashMap<>();
    CopyTally.put(found, records.stream().filter(this::known).map(Edge::of).toList());
    CopyTally tally = new CopyTally(documents.keySet(), gold, found);
    return new Outcome(tally.figures(), tally.cases());
  }

  private boolean known(JsonObject edge) {
    String src = edge.text("src");
    String dst = edge.text("dst");
    return !src.equals(dst) && documents.containsKey(src) && documents.containsKey(dst);
  }
}
