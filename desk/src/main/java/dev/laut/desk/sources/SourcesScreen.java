package dev.laut.desk.sources;

import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Params;
import dev.laut.desk.web.Visit;
import dev.laut.model.Labelled;
import dev.laut.model.SourceKind;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;

/** {@code /sources}. */
public final class SourcesScreen implements HttpService {

  private static final int ROWS = 100;

  private final SourceBook book;
  private final Pages pages;

  public SourcesScreen(SourceBook book, Pages pages) {
    this.book = book;
    this.pages = pages;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/", this::show);
  }

  private void show(ServerRequest request, ServerResponse response) {
    String wanted = new Params(request).textOrEmpty("kind");
    String view = wanted.isEmpty() ? "all" : wanted;
    pages.send(
        response, Visit.of(request), "sources", new SourcesPage(view, rows(view), book.articles()));
  }

  private List<SourceRow> rows(String view) {
    return switch (view) {
      case "all" -> book.sources(kind -> true, ROWS);
      case "outlets" -> book.outlets(ROWS);
      default -> {
        SourceKind kind = Labelled.of(SourceKind.class, view);
        yield book.sources(kind::equals, ROWS);
      }
    };
  }
}
