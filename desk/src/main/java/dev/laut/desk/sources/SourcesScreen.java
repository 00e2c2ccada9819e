package dev.laut.desk.sources;

import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Params;
import dev.laut.desk.web.Visit;
import dev.laut.model.Labelled;
import dev.laut.model.Ledger;
import dev.laut.model.SourceKind;
import dev.laut.model.SourceQuery;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** {@code /sources}. */
public final class SourcesScreen implements HttpService {

  private static final int ROWS = 100;

  private final Ledger ledger;
  private final Pages pages;

  public SourcesScreen(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/", this::show);
  }

  private void show(ServerRequest request, ServerResponse response) {
    String wanted = new Params(request).textOrEmpty("kind");
    SourcesPage page =
        switch (wanted) {
          case "" -> sources("all", null);
          case "all" -> sources(wanted, null);
          case "outlets" -> SourcesPage.of(wanted, ledger.outlets(ROWS));
          default -> sources(wanted, Labelled.of(SourceKind.class, wanted));
        };
    pages.send(response, Visit.of(request), "sources", page);
  }

  private SourcesPage sources(String view, @Nullable SourceKind kind) {
    SourceQuery query = new SourceQuery(kind, null, null, null, ROWS);
    return SourcesPage.of(view, ledger.sources(query));
  }
}
