package dev.laut.desk.api;

import dev.laut.desk.web.NotThere;
import dev.laut.model.ArticleReading;
import dev.laut.model.Change;
import dev.laut.model.Corrected;
import dev.laut.model.Correction;
import dev.laut.model.CorrectionTarget;
import dev.laut.model.Ledger;
import dev.laut.model.Reading;
import dev.laut.model.Statement;
import dev.laut.model.Story;
import dev.laut.model.json.ChangeReader;
import dev.laut.model.json.CorrectionWriter;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.StatementWriter;
import dev.laut.model.json.StoryWriter;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What people correct. */
final class CorrectionsApi {

  /** Who corrects where nobody is named. */
  private static final String SOMEBODY = "somebody";

  private final Ledger ledger;
  private final Clock clock;

  CorrectionsApi(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  Answer list(ServerRequest request) {
    Asked asked = new Asked(request, Set.of("after", "limit"));
    int limit = asked.limit();
    List<Correction> some =
        ledger.corrections().all(asked.number("after", 0, 0, Integer.MAX_VALUE), limit);
    String next = some.size() < limit ? null : String.valueOf(some.getLast().number());
    return Answer.of(Records.page(some.stream().map(CorrectionWriter::line).toList(), null, next));
  }

  Answer add(ServerRequest request) {
    JsonObject json = JsonObject.parse(Body.text(request));
    CorrectionTarget target = json.label("target", CorrectionTarget.class);
    String id = json.text("id");
    Change change = ChangeReader.read(target, json.object("change"));
    String who = Objects.requireNonNullElse(json.string("who"), SOMEBODY);
    Correction kept =
        ledger
            .corrections()
            .add(new Correction(id, change, json.string("note"), who, now(), found(change, id)));
    return Answer.made(CorrectionWriter.line(kept), "/api/v1/corrections/" + kept.number());
  }

  Answer undo(ServerRequest request) {
    String number = request.path().pathParameters().get("number");
    if (!number.matches("\\d{1,18}")) {
      throw new NotThere("correction", number);
    }
    String who = new Asked(request, Set.of("who")).text("who", SOMEBODY);
    return ledger
        .corrections()
        .undo(Long.parseLong(number), who, now())
        .map(undone -> Answer.of(CorrectionWriter.line(undone)))
        .orElseThrow(() -> new NotThere("correction", number));
  }

  private String now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** What is corrected, as it was found; it must be there. */
  private String found(Change change, String id) {
    return switch (change) {
      case Change.Speaker said -> statement(id);
      case Change.Mark mark -> StoryWriter.line(story(id));
      case Change.Merge merge -> {
        if (story(merge.other()).id().equals(story(id).id())) {
          throw new IllegalArgumentException("a story cannot be merged with itself");
        }
        yield StoryWriter.line(story(id));
      }
      case Change.Split split -> {
        Story story = story(id);
        for (String article : split.articles()) {
          if (!story.articles().contains(article)) {
            throw new IllegalArgumentException(
                "article '%s' is not in story '%s'".formatted(article, id));
          }
        }
        if (story.articles().size() == Set.copyOf(split.articles()).size()) {
          throw new IllegalArgumentException("a split leaves at least one article in the story");
        }
        yield StoryWriter.line(story);
      }
    };
  }

  private Story story(String id) {
    return ledger.shelf().story(id).orElseThrow(() -> new NotThere("story", id));
  }

  private String statement(String id) {
    int hash = id.lastIndexOf('#');
    Reading reading =
        ledger
            .reading(hash < 0 ? id : id.substring(0, hash))
            .orElseThrow(() -> new NotThere("article", id));
    if (reading instanceof ArticleReading full) {
      List<Statement> statements = full.statements();
      for (int i = 0; i < statements.size(); i++) {
        if (Corrected.statementId(full.id(), statements.get(i)).equals(id)) {
          return StatementWriter.lines(full).get(i);
        }
      }
    }
    throw new NotThere("statement", id);
  }
}
