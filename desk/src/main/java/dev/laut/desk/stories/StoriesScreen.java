package dev.laut.desk.stories;

import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Visit;
import dev.laut.model.Shelf;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryQuery;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** {@code /}. */
public final class StoriesScreen implements HttpService {

  private static final int ROWS = 40;

  private final Shelf shelf;
  private final Pages pages;

  public StoriesScreen(Shelf shelf, Pages pages) {
    this.shelf = shelf;
    this.pages = pages;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/", this::list);
  }

  private void list(ServerRequest request, ServerResponse response) {
    StoryQuery query = StoryQuery.all(StoryOrder.NEWEST, ROWS);
    pages.send(response, Visit.of(request), "stories", shelf.lines(query));
  }
}
