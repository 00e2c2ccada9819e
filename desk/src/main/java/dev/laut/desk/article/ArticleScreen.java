package dev.laut.desk.article;

import dev.laut.desk.correct.CorrectionLine;
import dev.laut.desk.correct.Corrector;
import dev.laut.desk.web.NotThere;
import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Visit;
import dev.laut.model.ArticleReading;
import dev.laut.model.ContentId;
import dev.laut.model.Correction;
import dev.laut.model.Ledger;
import dev.laut.model.Story;
import dev.laut.model.correction.Corrected;
import dev.laut.model.json.ReadingWriter;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    rules.get("/{id}", this::newest).get("/{id}/versions/{digest}", this::frozen);
  }

  private void newest(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    if (!(ledger.reading(id).orElse(null) instanceof ArticleReading found)) {
      throw new NotThere("article", id);
    }
    show(request, response, found, Corrected.ofStatements(id, ledger.corrections()), false);
  }

  private void frozen(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    String digest = request.path().pathParameters().get("digest");
    ArticleReading found =
        ledger.versions(id).stream()
            .filter(ArticleReading.class::isInstance)
            .map(ArticleReading.class::cast)
            .filter(version -> digest(version).equals(digest))
            .findFirst()
            .orElseThrow(() -> new NotThere("version", digest));
    show(request, response, found, List.of(), true);
  }

  private static String digest(ArticleReading reading) {
    return ContentId.digest(ReadingWriter.line(reading).getBytes(StandardCharsets.UTF_8));
  }

  private void show(
      ServerRequest request,
      ServerResponse response,
      ArticleReading found,
      List<Correction> standing,
      boolean isFrozen) {
    String id = found.id();
    Visit visit = Visit.of(request);
    ArticleReading reading = Corrected.reading(found, standing);
    Optional<Story> story = ledger.shelf().storyOf(id).flatMap(ledger.shelf()::story);
    List<Exchange> exchanged = story.map(each -> exchanges.of(reading, each)).orElse(List.of());
    pages.send(
        response,
        visit,
        "article",
        ArticleView.of(
            reading,
            lines(reading, standing, visit),
            exchanged,
            story.map(Story::id).orElse(null),
            ledger.countVersions(id),
            digest(found),
            isFrozen,
            Corrector.name(request)));
  }

  private Map<String, CorrectionLine> lines(
      ArticleReading reading, List<Correction> standing, Visit visit) {
    Map<String, CorrectionLine> lines = new HashMap<>();
    for (CorrectionLine line : CorrectionLine.of(standing, visit.words(), ledger)) {
      Corrected.place(reading, line.correction())
          .ifPresent(place -> lines.put(reading.statements().get(place).id(), line));
    }
    return lines;
  }
}
