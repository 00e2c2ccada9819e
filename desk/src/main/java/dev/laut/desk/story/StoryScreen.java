package dev.laut.desk.story;

import dev.laut.desk.correct.CorrectionLine;
import dev.laut.desk.correct.StoryCorrections;
import dev.laut.desk.web.NotThere;
import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Params;
import dev.laut.desk.web.Urls;
import dev.laut.desk.web.Visit;
import dev.laut.model.ArticleReading;
import dev.laut.model.ContentId;
import dev.laut.model.Ledger;
import dev.laut.model.Moment;
import dev.laut.model.Reading;
import dev.laut.model.Shelf;
import dev.laut.model.Story;
import dev.laut.model.StoryVersion;
import dev.laut.model.json.StoryWriter;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code /stories/{id}} and its frozen versions. */
public final class StoryScreen implements HttpService {

  private static final Comparator<ArticleReading> BY_TIME =
      Comparator.<ArticleReading>comparingLong(
              reading -> Moment.seconds(reading.article().published()).orElse(Long.MAX_VALUE))
          .thenComparing(ArticleReading::id);

  private final Ledger ledger;
  private final Shelf shelf;
  private final Pages pages;

  public StoryScreen(Ledger ledger, Pages pages) {
    this.ledger = ledger;
    this.shelf = ledger.shelf();
    this.pages = pages;
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/{id}", this::newest).get("/{id}/versions/{digest}", this::frozen);
  }

  private void newest(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    if (new Params(request).textOrEmpty("as").equals("found")) {
      Story found = shelf.found(id).orElseThrow(() -> new NotThere("story", id));
      show(request, response, found, digest(found), StoryView.State.FOUND);
      return;
    }
    StoryVersion newest = shelf.newestVersion(id).orElseThrow(() -> new NotThere("story", id));
    Story story = newest.story();
    if (story.id().equals(id)) {
      show(request, response, story, newest.digest(), StoryView.State.NEWEST);
    } else {
      response
          .status(Status.SEE_OTHER_303)
          .header(HeaderNames.LOCATION, Urls.story(story.id()))
          .send();
    }
  }

  private void frozen(ServerRequest request, ServerResponse response) {
    String digest = request.path().pathParameters().get("digest");
    StoryVersion version = shelf.version(digest).orElseThrow(() -> new NotThere("version", digest));
    show(request, response, version.story(), digest, StoryView.State.FROZEN);
  }

  private void show(
      ServerRequest request,
      ServerResponse response,
      Story story,
      String digest,
      StoryView.State state) {
    Visit visit = Visit.of(request);
    int size = story.articles().size();
    int from = Math.min(new Params(request).number("from", 0, 0), size);
    List<String> ids = story.articles().subList(from, Math.min(size, from + StoryView.MOST));
    List<ArticleReading> readings = new ArrayList<>();
    for (Reading reading : shelf.readings(ids, Long.MAX_VALUE)) {
      if (reading instanceof ArticleReading article) {
        readings.add(article);
      }
    }
    readings.sort(BY_TIME);
    List<CorrectionLine> corrections =
        state == StoryView.State.NEWEST
            ? CorrectionLine.of(StoryCorrections.of(story, ledger), visit.words(), ledger)
            : List.of();
    pages.send(
        response,
        visit,
        "story",
        StoryView.of(
            visit.words(),
            story,
            digest,
            state,
            readings,
            from,
            new Params(request).textOrEmpty("graph"),
            corrections));
  }

  private static String digest(Story story) {
    return ContentId.digest(StoryWriter.line(story).getBytes(StandardCharsets.UTF_8));
  }
}
