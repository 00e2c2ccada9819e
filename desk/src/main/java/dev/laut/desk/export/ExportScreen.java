package dev.laut.desk.export;

import dev.laut.desk.stories.StoryAddress;
import dev.laut.desk.web.Dates;
import dev.laut.desk.web.NotThere;
import dev.laut.desk.web.Params;
import dev.laut.desk.web.Visit;
import dev.laut.desk.web.Words;
import dev.laut.model.Article;
import dev.laut.model.ArticleReading;
import dev.laut.model.ContentId;
import dev.laut.model.Correction;
import dev.laut.model.Found;
import dev.laut.model.Hit;
import dev.laut.model.Labelled;
import dev.laut.model.Ledger;
import dev.laut.model.QueryText;
import dev.laut.model.Reading;
import dev.laut.model.SourceKind;
import dev.laut.model.SourceLine;
import dev.laut.model.SourcePage;
import dev.laut.model.SourceQuery;
import dev.laut.model.Story;
import dev.laut.model.StoryLine;
import dev.laut.model.StoryPage;
import dev.laut.model.StoryQuery;
import dev.laut.model.correction.Corrected;
import dev.laut.model.csv.Csv;
import dev.laut.model.json.CorrectionWriter;
import dev.laut.model.json.ReadingWriter;
import dev.laut.model.json.SourceLineWriter;
import dev.laut.model.json.StoryLineWriter;
import dev.laut.model.json.StoryWriter;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /export}. */
public final class ExportScreen implements HttpService {

  /** More rows than these are a matter for {@code laut export}; the name of the file says so. */
  private static final int MOST_ROWS = 1000;

  private final Ledger ledger;
  private final Clock clock;

  public ExportScreen(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public void routing(HttpRules rules) {
    rules
        .get("/stories.csv", (request, response) -> stories(request, response, true))
        .get("/stories.jsonl", (request, response) -> stories(request, response, false))
        .get("/search.csv", (request, response) -> search(request, response, true))
        .get("/search.jsonl", (request, response) -> search(request, response, false))
        .get("/sources.csv", (request, response) -> sources(request, response, true))
        .get("/sources.jsonl", (request, response) -> sources(request, response, false))
        .get("/{list}.txt", this::citedList)
        .get("/corrections.csv", (request, response) -> corrections(response, true))
        .get("/corrections.jsonl", (request, response) -> corrections(response, false))
        .get("/story/{id}/{format}", this::story)
        .get("/article/{id}/{format}", this::article);
  }

  private void stories(ServerRequest request, ServerResponse response, boolean csv) {
    StoryPage page = ledger.shelf().lines(whole(StoryAddress.of(new Params(request)).query()));
    StringBuilder text = new StringBuilder(csv ? Tables.STORIES : "");
    for (StoryLine line : page.lines()) {
      text.append(csv ? Tables.row(line) : StoryLineWriter.line(line) + "\n");
    }
    send(response, name("stories", page.next(), csv), text.toString());
  }

  private static StoryQuery whole(StoryQuery query) {
    return new StoryQuery(
        query.order(),
        query.lang(),
        query.outlet(),
        query.marks(),
        query.from(),
        query.to(),
        query.atLeast(),
        query.after(),
        MOST_ROWS);
  }

  private void search(ServerRequest request, ServerResponse response, boolean csv) {
    Found found = ledger.find(QueryText.parse(new Params(request).textOrEmpty("q"), MOST_ROWS));
    StringBuilder text = new StringBuilder(csv ? Tables.ARTICLES : "");
    for (Hit hit : found.hits()) {
      Reading reading = Corrected.reading(hit.reading(), ledger.corrections());
      text.append(csv ? Tables.row(hit.reading()) : ReadingWriter.line(reading) + "\n");
    }
    send(response, name("search", found.next(), csv), text.toString());
  }

  /** A list that goes on behind its last row is called {@code stories-first-1000.csv}. */
  private static String name(String list, @Nullable String next, boolean csv) {
    String part = next == null ? "" : "-first-" + MOST_ROWS;
    return list + part + (csv ? ".csv" : ".jsonl");
  }

  private void corrections(ServerResponse response, boolean csv) {
    StringBuilder text = new StringBuilder(csv ? Csv.row(CorrectionTable.COLUMNS) : "");
    List<Correction> some = ledger.corrections().all(0, MOST_ROWS);
    while (!some.isEmpty()) {
      for (Correction correction : some) {
        text.append(
            csv
                ? Csv.row(CorrectionTable.row(correction))
                : CorrectionWriter.line(correction) + "\n");
      }
      some = ledger.corrections().all(some.getLast().number(), MOST_ROWS);
    }
    send(response, "corrections." + (csv ? "csv" : "jsonl"), text.toString());
  }

  private void sources(ServerRequest request, ServerResponse response, boolean csv) {
    String kind = new Params(request).textOrEmpty("kind");
    StringBuilder text = new StringBuilder();
    if (kind.equals("outlets")) {
      text.append(csv ? SourceTables.OUTLETS : "");
      ledger
          .outlets(MOST_ROWS)
          .forEach(line ->
              text.append(csv ? SourceTables.row(line) : SourceLineWriter.line(line) + "\n"));
      send(response, "outlets." + (csv ? "csv" : "jsonl"), text.toString());
      return;
    }
    SourceKind wanted =
        kind.isEmpty() || kind.equals("all") ? null : Labelled.of(SourceKind.class, kind);
    SourcePage page = ledger.sources(new SourceQuery(wanted, null, null, null, MOST_ROWS));
    text.append(csv ? SourceTables.SOURCES : "");
    for (SourceLine line : page.lines()) {
      text.append(csv ? SourceTables.row(line) : SourceLineWriter.line(line) + "\n");
    }
    send(response, name("sources", page.next(), csv), text.toString());
  }

  /** How somebody cites a list: what it is, its address and the day. */
  private void citedList(ServerRequest request, ServerResponse response) {
    Words words = Visit.of(request).words();
    String list = request.path().pathParameters().get("list");
    if (!Set.of("stories", "search", "sources", "corrections").contains(list)) {
      throw new NotThere("export", list);
    }
    String query = request.query().rawValue();
    show(
        response,
        "Laut. %s%s. %s/%s%s (%s)%n"
            .formatted(
                words.say(list),
                list.equals("search") ? ": " + new Params(request).textOrEmpty("q") : "",
                root(request),
                list.equals("stories") ? "" : list,
                query.isEmpty() ? "" : "?" + query,
                Dates.day(words, LocalDate.now(clock).toString())));
  }

  private void story(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    String format = request.path().pathParameters().get("format");
    Story story = ledger.shelf().story(id).orElseThrow(() -> new NotThere("story", id));
    switch (format) {
      case "json" -> send(response, id + ".json", StoryWriter.line(story) + "\n");
      case "csv" -> send(response, id + ".csv", Tables.claims(story));
      case "txt" -> show(response, cited(request, story));
      default -> throw new NotThere("export", format);
    }
  }

  private void article(ServerRequest request, ServerResponse response) {
    String id = request.path().pathParameters().get("id");
    String format = request.path().pathParameters().get("format");
    if (!(ledger.reading(id).orElse(null) instanceof ArticleReading found)) {
      throw new NotThere("article", id);
    }
    ArticleReading reading =
        Corrected.reading(found, Corrected.ofStatements(id, ledger.corrections()));
    switch (format) {
      case "json" -> send(response, id + ".json", ReadingWriter.line(reading) + "\n");
      case "csv" -> send(response, id + ".csv", Tables.statements(reading));
      case "txt" -> show(response, cited(request, reading));
      default -> throw new NotThere("export", format);
    }
  }

  private static String cited(ServerRequest request, Story story) {
    Words words = Visit.of(request).words();
    String digest = ContentId.digest(StoryWriter.line(story).getBytes(StandardCharsets.UTF_8));
    int low = story.lead().map(claim -> claim.origins().low()).orElse(story.origins().low());
    int high = story.lead().map(claim -> claim.origins().high()).orElse(story.origins().high());
    return "%s. %s, %s – %s: %s, %s. Laut. %s/stories/%s/versions/%s%n"
        .formatted(
            words.title(story.title()),
            words.say("stories"),
            Dates.day(words, story.first()),
            Dates.day(words, story.last()),
            words.count("articles", story.articles().size()),
            words.sources(low, high),
            root(request),
            story.id(),
            digest);
  }

  private static String cited(ServerRequest request, ArticleReading reading) {
    Words words = Visit.of(request).words();
    Article article = reading.article();
    String url = article.canonical() != null ? article.canonical() : reading.page().url();
    return "%s%s. %s, %s. %s%n%s/articles/%s (%s)%n"
        .formatted(
            article.authors().isEmpty() ? "" : String.join(", ", article.authors()) + ": ",
            words.title(article.title()),
            words.outlet(article.outlet()),
            Dates.day(words, article.published()),
            url == null ? "" : url,
            root(request),
            reading.id(),
            reading.page().digest());
  }

  private static String root(ServerRequest request) {
    return "http://" + request.headers().first(HeaderNames.HOST).orElse("127.0.0.1");
  }

  private static void show(ServerResponse response, String text) {
    response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8").send(text);
  }

  private static void send(ServerResponse response, String name, String text) {
    String type = name.endsWith(".csv") ? "text/csv" : "application/json";
    String safe = name.replaceAll("[^A-Za-z0-9._-]", "_");
    response
        .header(HeaderNames.CONTENT_TYPE, type + "; charset=utf-8")
        .header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + safe + "\"")
        .send(text.getBytes(StandardCharsets.UTF_8));
  }
}
