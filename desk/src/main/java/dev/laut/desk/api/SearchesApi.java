package dev.laut.desk.api;

import dev.laut.desk.web.NotThere;
import dev.laut.model.Ledger;
import dev.laut.model.Query;
import dev.laut.model.QueryText;
import dev.laut.model.SavedSearch;
import dev.laut.model.SearchOrder;
import dev.laut.model.json.JsonObject;
import io.helidon.webserver.http.ServerRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Saved searches and their feeds. */
final class SearchesApi {

  /** How many articles a feed holds. */
  private static final int FEED = 50;

  private final Ledger ledger;
  private final Clock clock;

  SearchesApi(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  Answer list(ServerRequest request) {
    new Asked(request, Set.of());
    return Answer.of(
        Records.page(ledger.searches().all().stream().map(Records::search).toList(), null, null));
  }

  Answer save(ServerRequest request) {
    JsonObject json = JsonObject.parse(Body.text(request));
    String now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    SavedSearch search = SavedSearch.of(json.text("name"), json.text("q"), now);
    ledger.searches().save(search);
    SavedSearch kept = ledger.searches().search(search.id()).orElse(search);
    return Answer.made(Records.search(kept), "/api/v1/searches/" + kept.id());
  }

  Answer forget(ServerRequest request) {
    String id = id(request);
    if (!ledger.searches().forget(id)) {
      throw new NotThere("search", id);
    }
    return Answer.nothing();
  }

  Answer atom(ServerRequest request) {
    return new Answer(200, "application/atom+xml", feed(request).atom(), "");
  }

  Answer json(ServerRequest request) {
    return new Answer(200, "application/feed+json", feed(request).json() + "\n", "");
  }

  private Feed feed(ServerRequest request) {
    String id = id(request);
    SavedSearch search = ledger.searches().search(id).orElseThrow(() -> new NotThere("search", id));
    Query query = QueryText.parse(search.line(), FEED).paged(SearchOrder.NEWEST, null, FEED);
    return new Feed("http://" + request.authority(), search, ledger.search(query));
  }

  private static String id(ServerRequest request) {
    return request.path().pathParameters().get("id");
  }
}
