package dev.laut.desk.article;

import dev.laut.desk.web.NotThere;
import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Visit;
import dev.laut.model.ArticleReading;
import dev.laut.model.Ledger;
import dev.laut.model.Story;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Optional;

/** {@code /articles/{id}}. */
public final class ArticleScreen implements HttpService {

  private final Ledger ledger;
  private final Pages pages;
  private final Exchanges exchanges;

  public ArticleScreen(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
    this.exchanges = new Exchanges(ledger.shelf());
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/{id}", this::show);
  }

  private void show(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    if (!(ledger.reading(id).orElse(null) instanceof ArticleReading reading)) {
      throw new NotThere("article", id);
    }
    Optional<Story> story = ledger.shelf().storyOf(id).flatMap(ledger.shelf()::story);
    List<Exchange> exchanged = story.map(each -> exchanges.of(reading, each)).orElse(List.of());
    pages.send(
        response,
        Visit.of(request),
        "article",
        ArticleView.of(
            reading, exchanged, story.map(Story::id).orElse(null), ledger.countVersions(id)));
  }
}
