package dev.laut.desk.api;

import dev.laut.desk.web.NotThere;
import dev.laut.model.Arrival;
import dev.laut.model.ArticleReading;
import dev.laut.model.Correction;
import dev.laut.model.Found;
import dev.laut.model.Hit;
import dev.laut.model.Ledger;
import dev.laut.model.Query;
import dev.laut.model.QueryText;
import dev.laut.model.Reading;
import dev.laut.model.SearchOrder;
import dev.laut.model.correction.Corrected;
import dev.laut.model.json.ReadingWriter;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Set;

/** Articles, readings and search. */
final class ArticlesApi {

  private final Ledger ledger;

  ArticlesApi(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The newest articles first. */
  Answer list(ServerRequest request) {
    Asked asked = new Asked(request, Set.of("lang", "outlet", "from", "to", "after", "limit"));
    Query query =
        new Query(
            null,
            null,
            null,
            null,
            null,
            asked.text("outlet"),
            asked.text("from"),
            asked.text("to"),
            asked.text("lang"),
            SearchOrder.NEWEST,
            asked.text("after"),
            asked.limit());
    Found found = ledger.find(query);
    List<String> items = found.hits().stream().map(hit -> Records.article(hit.reading())).toList();
    return Answer.of(Records.page(items, found.total(), found.next()));
  }

  /** One article's newest reading, with what people corrected; {@code as=found} leaves that out. */
  Answer one(ServerRequest request) {
    String as = new Asked(request, Set.of("as")).text("as", "corrected");
    String id = request.path().pathParameters().get("id");
    Reading reading = ledger.reading(id).orElseThrow(() -> new NotThere("article", id));
    if (as.equals("found") || !(reading instanceof ArticleReading full)) {
      return Answer.of(ReadingWriter.line(reading));
    }
    List<Correction> corrections = Corrected.ofStatements(id, ledger.corrections());
    String line = ReadingWriter.line(Corrected.reading(full, corrections));
    return Answer.of(Records.withCorrections(line, corrections));
  }

  /** All readings in the order in which they arrived, for programs that keep up with the ledger. */
  Answer readings(ServerRequest request) {
    Asked asked = new Asked(request, Set.of("after", "limit"));
    int limit = asked.limit();
    List<Arrival> arrivals =
        ledger.shelf().arrivals(asked.number("after", 0, 0, Integer.MAX_VALUE), limit);
    List<String> items =
        arrivals.stream().map(arrival -> ReadingWriter.line(arrival.reading())).toList();
    String next = arrivals.size() < limit ? null : String.valueOf(arrivals.getLast().position());
    return Answer.of(Records.page(items, null, next));
  }

  private String hit(Hit hit) {
    return Records.hit(hit, Corrected.statements(hit, ledger.corrections()));
  }

  /** What matches a search line; {@code facets=true} counts how it is spread. */
  Answer search(ServerRequest request) {
    Asked asked = new Asked(request, Set.of("q", "after", "limit", "facets"));
    Query line = QueryText.parse(asked.text("q", ""), asked.limit());
    Query query = line.paged(line.order(), asked.text("after"), line.limit());
    Found found = ledger.find(query);
    String page =
        Records.page(found.hits().stream().map(this::hit).toList(), found.total(), found.next());
    boolean facets = asked.text("facets", "false").equals("true");
    return Answer.of(facets ? Records.with(page, "facets", Records.facets(found.facets())) : page);
  }
}
