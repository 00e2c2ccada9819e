package dev.laut.desk.correct;

import dev.laut.desk.web.NotThere;
import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Params;
import dev.laut.desk.web.Visit;
import dev.laut.model.ArticleReading;
import dev.laut.model.Claim;
import dev.laut.model.Correction;
import dev.laut.model.Ledger;
import dev.laut.model.Origin;
import dev.laut.model.Reading;
import dev.laut.model.Source;
import dev.laut.model.Story;
import io.helidon.common.parameters.Parameters;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /corrections}: what people corrected, and the forms by which they do. */
public final class CorrectionsScreen implements HttpService {

  private static final int ROWS = 100;

  private final Ledger ledger;
  private final Pages pages;
  private final Correcting correcting;

  public CorrectionsScreen(Ledger ledger, Pages pages, Correcting correcting) {
    this.ledger = ledger;
    this.pages = pages;
    this.correcting = correcting;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/", this::list)
        .post("/", this::add)
        .post("/{number}/undo", this::undo)
        .get("/stories/{id}", this::ofStory);
  }

  private void list(ServerRequest request, ServerResponse response) {
    Visit visit = Visit.of(request);
    int after = new Params(request).number("after", 0, 0);
    List<Correction> some = ledger.corrections().all(after, ROWS);
    pages.send(
        response,
        visit,
        "corrections",
        new CorrectionsPage(
            CorrectionLine.of(some, visit.words(), ledger),
            some.size() < ROWS ? null : "/corrections?after=" + some.getLast().number()));
  }

  private void add(ServerRequest request, ServerResponse response) {
    Form form = new Form(request.content().as(Parameters.class));
    Correction kept = correcting.add(form.id(), form.change(), form.note(), who(form, response));
    String href = CorrectionLine.of(kept, Visit.of(request).words(), ledger).href();
    goOn(response, href);
  }

  private static String who(Form form, ServerResponse response) {
    String who = form.text("who");
    if (who.isEmpty()) {
      return Corrector.SOMEBODY;
    }
    Corrector.remember(response, who);
    return who;
  }

  private void undo(ServerRequest request, ServerResponse response) {
    String number = request.path().pathParameters().get("number");
    String name = Corrector.name(request);
    Correction undone =
        (number.matches("\\d{1,18}")
                ? correcting.undo(
                    Long.parseLong(number), name.isEmpty() ? Corrector.SOMEBODY : name)
                : Optional.<Correction>empty())
            .orElseThrow(() -> new NotThere("correction", number));
    goOn(response, CorrectionLine.of(undone, Visit.of(request).words(), ledger).href());
  }

  private static void goOn(ServerResponse response, String href) {
    response.status(Status.SEE_OTHER_303).header(HeaderNames.LOCATION, href).send();
  }

  private void ofStory(ServerRequest request, ServerResponse response) {
    Visit visit = Visit.of(request);
    String id = request.path().pathParameters().get("id");
    Story story = ledger.shelf().story(id).orElseThrow(() -> new NotThere("story", id));
    List<ArticleReading> articles = new ArrayList<>();
    List<String> ids = story.articles().stream().limit(CorrectStoryPage.MOST).toList();
    Map<String, ArticleReading> byId = new LinkedHashMap<>();
    for (Reading reading : ledger.shelf().readings(ids, Long.MAX_VALUE)) {
      if (reading instanceof ArticleReading article) {
        byId.put(article.id(), article);
      }
    }
    ids.stream().filter(byId::containsKey).map(byId::get).forEach(articles::add);
    pages.send(
        response,
        visit,
        "correct-story",
        new CorrectStoryPage(
            story,
            articles,
            origins(story),
            Neighbours.of(story, ledger.shelf()),
            CorrectionLine.of(StoryCorrections.of(story, ledger), visit.words(), ledger),
            Corrector.name(request)));
  }

  private static List<Origin> origins(Story story) {
    Map<Source, Origin> origins = new LinkedHashMap<>();
    story
        .lead()
        .map(Claim::origins)
        .ifPresent(number ->
            number.list().forEach(origin -> origins.putIfAbsent(origin.source(), origin)));
    story.origins().list().forEach(origin -> origins.putIfAbsent(origin.source(), origin));
    return List.copyOf(origins.values());
  }
}
