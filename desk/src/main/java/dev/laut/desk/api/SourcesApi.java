package dev.laut.desk.api;

import dev.laut.model.Labelled;
import dev.laut.model.Ledger;
import dev.laut.model.SourceKind;
import dev.laut.model.SourceLine;
import dev.laut.model.SourcePage;
import dev.laut.model.SourceQuery;
import dev.laut.model.json.JsonOut;
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
        Records.page(page.lines().stream().map(SourcesApi::line).toList(), null, page.next()));
  }

  private static String line(SourceLine line) {
    return JsonOut.line(out -> {
      out.string("kind", line.kind().label());
      out.string("name", line.name());
      out.number("articles", Math.toIntExact(line.articles()));
      out.number("statements", Math.toIntExact(line.statements()));
      out.number("origins", Math.toIntExact(line.origins()));
      out.number("direct", Math.toIntExact(line.direct()));
      out.number("hedged", Math.toIntExact(line.hedged()));
      out.number("denied", Math.toIntExact(line.denied()));
      out.number("first", Math.toIntExact(line.first()));
      out.number("contradicted", Math.toIntExact(line.contradicted()));
      out.number("outlets", Math.toIntExact(line.outlets()));
      out.strings("quotedBy", line.quotedBy());
    });
  }
}
