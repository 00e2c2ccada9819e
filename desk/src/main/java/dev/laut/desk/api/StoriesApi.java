package dev.laut.desk.api;

import dev.laut.desk.correct.StoryCorrections;
import dev.laut.desk.web.NotThere;
import dev.laut.model.Correction;
import dev.laut.model.Labelled;
import dev.laut.model.Ledger;
import dev.laut.model.Story;
import dev.laut.model.StoryMark;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryPage;
import dev.laut.model.StoryQuery;
import dev.laut.model.StoryVersion;
import dev.laut.model.json.StoryLineWriter;
import dev.laut.model.json.StoryWriter;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Set;

/** Stories. */
final class StoriesApi {

  private final Ledger ledger;

  StoriesApi(Ledger ledger) {
    this.ledger = ledger;
  }

  Answer list(ServerRequest request) {
    Asked asked =
        new Asked(
            request,
            Set.of("order", "lang", "outlet", "mark", "from", "to", "atLeast", "after", "limit"));
    String mark = asked.text("mark");
    StoryPage page =
        ledger
            .shelf()
            .lines(
                new StoryQuery(
                    Labelled.of(StoryOrder.class, asked.text("order", StoryOrder.NEWEST.label())),
                    asked.text("lang"),
                    asked.text("outlet"),
                    mark == null ? Set.of() : Set.of(Labelled.of(StoryMark.class, mark)),
                    asked.text("from"),
                    asked.text("to"),
                    asked.number("atLeast", 1, 1, Integer.MAX_VALUE),
                    asked.text("after"),
                    asked.limit()));
    return Answer.of(
        Records.page(page.lines().stream().map(StoryLineWriter::line).toList(), null, page.next()));
  }

  /**
   * One story with what people corrected; {@code as=found} leaves that out, {@code version} asks
   * for a state in which it once was.
   */
  Answer one(ServerRequest request) {
    Asked asked = new Asked(request, Set.of("as", "version"));
    String id = request.path().pathParameters().get("id");
    String version = asked.text("version");
    if (version != null) {
      return Answer.of(StoryWriter.line(version(id, version)));
    }
    if (asked.text("as", "corrected").equals("found")) {
      return Answer.of(
          StoryWriter.line(ledger.shelf().found(id).orElseThrow(() -> new NotThere("story", id))));
    }
    Story story = ledger.shelf().story(id).orElseThrow(() -> new NotThere("story", id));
    List<Correction> corrections = StoryCorrections.of(story, ledger);
    return Answer.of(Records.withCorrections(StoryWriter.line(story), corrections));
  }

  private Story version(String id, String digest) {
    return ledger.shelf().versions(id).stream()
        .filter(version -> version.digest().equals(digest))
        .map(StoryVersion::story)
        .findFirst()
        .orElseThrow(() -> new NotThere("version", digest));
  }
}
