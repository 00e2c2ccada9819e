package dev.laut.desk.stories;

import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Params;
import dev.laut.desk.web.Visit;
import dev.laut.model.Shelf;
import dev.laut.model.StoryPage;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.Nullable;

/** {@code /}: the list of stories. */
public final class StoriesScreen implements HttpService {

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
    StoryAddress address = StoryAddress.of(new Params(request));
    StoryPage lines = shelf.lines(address.query());
    @Nullable String cursor = lines.next();
    StoriesPage page =
        new StoriesPage(
            address,
            lines.lines().stream().map(StoriesPage.Row::of).toList(),
            shelf.facets(address.query()),
            cursor == null ? null : address.after(cursor));
    pages.send(response, Visit.of(request), "stories", page);
  }
}
