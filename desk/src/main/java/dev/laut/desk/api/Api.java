package dev.laut.desk.api;

import dev.laut.model.Ledger;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** What lies below {@code /api/v1}. */
public final class Api implements HttpService {

  private final Ledger ledger;

  public Api(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/health", this::health);
  }

  /** Asks the ledger, so that a desk whose ledger is gone does not claim to be well. */
  private void health(ServerRequest request, ServerResponse response) {
    long readings = ledger.shelf().newest();
    response
        .header(HeaderNames.CONTENT_TYPE, "application/json")
        .send("{\"laut\":1,\"status\":\"ok\",\"newest\":%d}\n".formatted(readings));
  }
}
