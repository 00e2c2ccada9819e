package dev.laut.desk.api;

import dev.laut.desk.correct.Correcting;
import dev.laut.desk.web.NotThere;
import dev.laut.model.Change;
import dev.laut.model.Correction;
import dev.laut.model.CorrectionTarget;
import dev.laut.model.Corrections;
import dev.laut.model.json.ChangeReader;
import dev.laut.model.json.CorrectionWriter;
import dev.laut.model.json.JsonObject;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What people correct. */
final class CorrectionsApi {

  /** Who corrects where nobody is named. */
  private static final String SOMEBODY = "somebody";

  private final Corrections corrections;
  private final Correcting correcting;

  CorrectionsApi(Corrections corrections, Correcting correcting) {
    this.corrections = corrections;
    this.correcting = correcting;
  }

  Answer list(ServerRequest request) {
    Asked asked = new Asked(request, Set.of("after", "limit"));
    int limit = asked.limit();
    List<Correction> some = corrections.all(asked.number("after", 0, 0, Integer.MAX_VALUE), limit);
    String next = some.size() < limit ? null : String.valueOf(some.getLast().number());
    return Answer.of(Records.page(some.stream().map(CorrectionWriter::line).toList(), null, next));
  }

  Answer add(ServerRequest request) {
    JsonObject json = JsonObject.parse(Body.text(request));
    CorrectionTarget target = json.label("target", CorrectionTarget.class);
    String id = json.text("id");
    Change change = ChangeReader.read(target, json.object("change"));
    String who = Objects.requireNonNullElse(json.string("who"), SOMEBODY);
    Correction kept = correcting.add(id, change, json.string("note"), who);
    return Answer.made(CorrectionWriter.line(kept), "/api/v1/corrections/" + kept.number());
  }

  Answer undo(ServerRequest request) {
    String number = request.path().pathParameters().get("number");
    if (!number.matches("\\d{1,18}")) {
      throw new NotThere("correction", number);
    }
    String who = new Asked(request, Set.of("who")).text("who", SOMEBODY);
    return correcting
        .undo(Long.parseLong(number), who)
        .map(undone -> Answer.of(CorrectionWriter.line(undone)))
        .orElseThrow(() -> new NotThere("correction", number));
  }
}
