package dev.laut.desk.article;

import dev.laut.desk.correct.CorrectionLine;
import dev.laut.desk.correct.Corrector;
import dev.laut.desk.web.NotThere;
import dev.laut.desk.web.Pages;
import dev.laut.desk.web.Visit;
import dev.laut.model.ArticleReading;
import dev.laut.model.Correction;
import dev.laut.model.Ledger;
import dev.laut.model.Story;
import dev.laut.model.correction.Corrected;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
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
    rules.get("/{id}", this::show);
  }

  private void show(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    if (!(ledger.reading(id).orElse(null) instanceof ArticleReading found)) {
      throw new NotThere("article", id);
    }
    Visit visit = Visit.of(request);
    List<Correction> standing = Corrected.ofStatements(id, ledger.corrections());
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
