package dev.laut.desk.api;

import dev.laut.model.Labelled;
import dev.laut.model.Ledger;
import dev.laut.model.SourceKind;
import dev.laut.model.SourcePage;
import dev.laut.model.SourceQuery;
import dev.laut.model.json.SourceLineWriter;
import io.helidon.webserver.http.ServerRequest;
import java.util.Set;

/** Who is quoted. */
final class SourcesApi {

  private final Ledger ledger;

  SourcesApi(Ledger ledger) {
    this.ledger = ledger;
  }

  Answer list(ServerRequest request) {
    Asked asked = new Asked(request, Set.of("kind", "outlet", "name", "after", "limit"));
    String kind = asked.text("kind");
    SourcePage page =
        ledger.sources(
            new SourceQuery(
                kind == null ? null : Labelled.of(SourceKind.class, kind),
                asked.text("outlet"),
                asked.text("name"),
                asked.text("after"),
                asked.limit()));
    return Answer.of(
        Records.page(
            page.lines().stream().map(SourceLineWriter::line).toList(), null, page.next()));
  }
}
