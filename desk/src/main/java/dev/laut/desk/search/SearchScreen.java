package dev.laut.desk.search;

import dev.laut.desk.web.NotThere;
import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Params;
import dev.laut.desk.web.Visit;
import dev.laut.model.Found;
import dev.laut.model.Ledger;
import dev.laut.model.Query;
import dev.laut.model.QueryError;
import dev.laut.model.QueryText;
import dev.laut.model.SavedSearch;
import dev.laut.model.SearchFacets;
import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** {@code /search?q=}, and the searches that were saved. */
public final class SearchScreen implements HttpService {

  private static final int ROWS = 20;

  private final Ledger ledger;
  private final Pages pages;
  private final Clock clock;

  public SearchScreen(Ledger ledger, Pages pages, Clock clock) {
    this.ledger = ledger;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/", this::search)
        .post("/saved", this::save)
        .post("/saved/{id}/forget", this::forget);
  }

  private void search(ServerRequest request, ServerResponse response) {
    Params params = new Params(request);
    String line = params.textOrEmpty("q");
    pages.send(response, Visit.of(request), "search", page(line, params));
  }

  private SearchPage page(String line, Params params) {
    List<SavedSearch> saved = ledger.searches().all();
    Query query;
    try {
      Query first = QueryText.parse(line, ROWS);
      query = first.paged(first.order(), params.text("after"), ROWS);
    } catch (QueryError e) {
      return new SearchPage(
          line, Query.ALL, e.getMessage(), Found.NOTHING, SearchFacets.NONE, List.of(), saved);
    }
    Found found = ledger.find(query);
    return new SearchPage(
        line,
        query,
        null,
        found,
        found.facets(),
        found.hits().stream().map(hit -> SearchPage.Row.of(hit, ledger.corrections())).toList(),
        saved);
  }

  private void save(ServerRequest request, ServerResponse response) {
    Parameters form = request.content().as(Parameters.class);
    String line = form.first("q").orElse("");
    String name = form.first("name").orElse("").strip();
    String now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
    ledger.searches().save(SavedSearch.of(name.isEmpty() ? line : name, line, now));
    back(response, line);
  }

  private void forget(ServerRequest request, ServerResponse response) {
    SavedSearch search = saved(request);
    ledger.searches().forget(search.id());
    back(response, search.line());
  }

  private static void back(ServerResponse response, String line) {
    response
        .status(Status.SEE_OTHER_303)
        .header(
            HeaderNames.LOCATION, "/search?q=" + URLEncoder.encode(line, StandardCharsets.UTF_8))
        .send();
  }

  private SavedSearch saved(ServerRequest request) {
    String id = request.path().pathParameters().get("id");
    return ledger.searches().search(id).orElseThrow(() -> new NotThere("saved search", id));
  }
}
