package dev.laut.desk.api;

import dev.laut.desk.correct.Correcting;
import dev.laut.desk.web.NotThere;
import dev.laut.model.Ledger;
import dev.laut.model.LedgerException;
import dev.laut.model.json.JsonError;
import dev.laut.model.json.JsonOut;
import dev.laut.model.json.ReadingWriter;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** What lies below {@code /api/v1}. */
public final class Api implements HttpService {

  private static final Logger LOG = System.getLogger(Api.class.getName());

  private final Ledger ledger;
  private final Clock clock;
  private final Correcting correcting;
  private final String description = description();

  public Api(Ledger ledger, Clock clock, Correcting correcting) {
    this.ledger = ledger;
    this.clock = clock;
    this.correcting = correcting;
  }

  /** Says what to answer to a request, or throws why not. */
  private interface Answering {
    Answer to(ServerRequest request);
  }

  @Override
  public void routing(HttpRules rules) {
    ArticlesApi articles = new ArticlesApi(ledger);
    StoriesApi stories = new StoriesApi(ledger);
    SourcesApi sources = new SourcesApi(ledger);
    CorrectionsApi corrections = new CorrectionsApi(ledger.corrections(), correcting);
    SearchesApi searches = new SearchesApi(ledger, clock);
    rules
        .get("/health", answer(this::health))
        .get("/openapi.json", answer(request -> new Answer(200, Answer.JSON, description, "")))
        .get("/articles", answer(articles::list))
        .get("/articles/{id}", answer(articles::one))
        .get("/readings", answer(articles::readings))
        .get("/search", answer(articles::search))
        .get("/stories", answer(stories::list))
        .get("/stories/{id}", answer(stories::one))
        .get("/sources", answer(sources::list))
        .get("/corrections", answer(corrections::list))
        .post("/corrections", answer(corrections::add))
        .delete("/corrections/{number}", answer(corrections::undo))
        .get("/searches", answer(searches::list))
        .post("/searches", answer(searches::save))
        .delete("/searches/{id}", answer(searches::forget))
        .get("/searches/{id}/feed.atom", answer(searches::atom))
        .get("/searches/{id}/feed.json", answer(searches::json))
        .any(
            answer(request -> {
              throw new NotThere("resource", request.path().path());
            }));
  }

  private static Handler answer(Answering answering) {
    return (request, response) -> send(tried(answering, request), request, response);
  }

  private static Answer tried(Answering answering, ServerRequest request) {
    try {
      return answering.to(request);
    } catch (NotThere e) {
      return problem(404, e);
    } catch (IllegalArgumentException | JsonError e) {
      return problem(400, e);
    } catch (HttpException e) {
      return problem(e.status().code(), e);
    } catch (LedgerException e) {
      LOG.log(Level.ERROR, "cannot answer " + request.path().path(), e);
      return problem(503, e);
    }
  }

  private static Answer problem(int status, Exception e) {
    String detail = e.getMessage() == null ? "" : e.getMessage();
    return Answer.problem(status, Status.create(status).reasonPhrase(), detail);
  }

  private static void send(Answer answer, ServerRequest request, ServerResponse response) {
    if (answer.status() == 200) {
      String tag = answer.tag();
      response.header(HeaderNames.ETAG, tag).header(HeaderNames.CACHE_CONTROL, "no-cache");
      if (request.headers().first(HeaderNames.IF_NONE_MATCH).orElse("").contains(tag)) {
        response.status(Status.NOT_MODIFIED_304).send();
        return;
      }
    }
    if (!answer.location().isEmpty()) {
      response.header(HeaderNames.LOCATION, answer.location());
    }
    response.status(Status.create(answer.status()));
    if (answer.status() == 204) {
      response.send();
    } else {
      response.header(HeaderNames.CONTENT_TYPE, answer.type()).send(answer.bytes());
    }
  }

  /** Asks the ledger, so that a desk whose ledger is gone does not claim to be well. */
  private Answer health(ServerRequest request) {
    long newest = ledger.shelf().newest();
    return Answer.of(
        JsonOut.line(out -> {
          out.number("laut", ReadingWriter.VERSION);
          out.string("status", "ok");
          out.number("newest", Math.toIntExact(newest));
        }));
  }

  private static String description() {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("openapi.json is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
