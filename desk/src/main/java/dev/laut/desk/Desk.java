package dev.laut.desk;

import dev.laut.desk.add.AddScreen;
import dev.laut.desk.api.Api;
import dev.laut.desk.article.ArticleScreen;
import dev.laut.desk.correct.Correcting;
import dev.laut.desk.correct.CorrectionsScreen;
import dev.laut.desk.export.ExportScreen;
import dev.laut.desk.guard.Guard;
import dev.laut.desk.guard.Secret;
import dev.laut.desk.metrics.Metrics;
import dev.laut.desk.search.SearchScreen;
import dev.laut.desk.sources.SourcesScreen;
import dev.laut.desk.stories.StoriesScreen;
import dev.laut.desk.story.StoryScreen;
import dev.laut.desk.web.Assets;
import dev.laut.desk.web.Look;
import dev.laut.desk.web.NotThere;
import dev.laut.desk.web.Pages;
import dev.laut.desk.web.SafeHeaders;
import dev.laut.desk.web.Troubles;
import dev.laut.model.Ledger;
import dev.laut.model.QueryText;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

/** A ledger in a browser, until it is closed. */
public final class Desk implements AutoCloseable {

  /** Longer requests are refused, in bytes. */
  private static final long MAX_REQUEST = 64L << 20;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int MOST_CONNECTIONS = 512;

  private final WebServer server;
  private final Thread warming;
  private final URI address;
  private final Secret token;

  private Desk(WebServer server, DeskSettings settings, Secret token) {
    this.server = server;
    this.warming = Thread.ofVirtual().name("warming").start(() -> warm(settings.ledger()));
    this.token = token;
    this.address = URI.create("http://%s:%d/".formatted(settings.host(), server.port()));
  }

  /**
   * Starts to answer.
   *
   * @throws java.io.UncheckedIOException if the port is taken or the host is not this machine's
   */
  public static Desk open(DeskSettings settings) {
    Guard guard = new Guard(settings.access(), new SecureRandom(), System::nanoTime);
    WebServer server =
        WebServer.builder()
            .host(settings.host())
            .port(settings.port())
            .maxPayloadSize(MAX_REQUEST)
            // Whoever sends slowly, or opens many connections, does not keep others out.
            .connectionConfig(connection -> connection.readTimeout(PATIENCE))
            .idleConnectionTimeout(PATIENCE)
            .maxTcpConnections(MOST_CONNECTIONS)
            .shutdownHook(false)
            .shutdownGracePeriod(Duration.ofSeconds(1))
            .routing(routing -> route(routing, settings, guard))
            .build()
            .start();
    return new Desk(server, settings, guard.token());
  }

  private static void route(HttpRouting.Builder routing, DeskSettings settings, Guard guard) {
    Pages pages = new Pages();
    Clock clock = Clock.systemUTC();
    Correcting correcting = new Correcting(settings.ledger(), clock, settings.recount());
    Metrics metrics = new Metrics(settings.ledger().shelf(), System::nanoTime);
    routing
        .addFilter(metrics)
        .addFilter(new SafeHeaders())
        .addFilter(guard)
        .register("/api/v1", new Api(settings.ledger(), clock, correcting))
        .register("/metrics", metrics)
        .register("/asset", new Assets())
        .register("/look", new Look())
        .register("/stories", new StoryScreen(settings.ledger(), pages))
        .register("/articles", new ArticleScreen(settings.ledger(), pages))
        .register("/search", new SearchScreen(settings.ledger(), pages, clock))
        .register("/sources", new SourcesScreen(settings.ledger(), pages))
        .register("/corrections", new CorrectionsScreen(settings.ledger(), pages, correcting))
        .register("/add", new AddScreen(settings.collector(), pages))
        .register("/export", new ExportScreen(settings.ledger(), clock))
        .register("/", new StoriesScreen(settings.ledger().shelf(), pages))
        .addFeature(new Troubles(pages))
        .any((request, response) -> {
          throw new NotThere("page", request.path().path());
        });
  }

  /** Looks for something, so that nobody waits for what only the first search has to load. */
  private static void warm(Ledger ledger) {
    ledger.find(QueryText.parse("laut", 1));
  }

  /** Where it answers, as {@code http://127.0.0.1:7377/}. */
  public URI address() {
    return address;
  }

  /** What programs say when they change something. */
  public Secret token() {
    return token;
  }

  @Override
  public void close() {
    server.stop();
    try {
      warming.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
