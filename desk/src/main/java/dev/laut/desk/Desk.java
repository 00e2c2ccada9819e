package dev.laut.desk;

import dev.laut.desk.add.AddScreen;
import dev.laut.desk.api.Api;
import dev.laut.desk.article.ArticleScreen;
import dev.laut.desk.export.ExportScreen;
import dev.laut.desk.search.SearchScreen;
import dev.laut.desk.sources.SourceBook;
import dev.laut.desk.sources.SourcesScreen;
import dev.laut.desk.stories.StoriesScreen;
import dev.laut.desk.story.StoryScreen;
import dev.laut.desk.web.Assets;
import dev.laut.desk.web.Look;
import dev.laut.desk.web.NotThere;
import dev.laut.desk.web.Pages;
import dev.laut.desk.web.SafeHeaders;
import dev.laut.desk.web.Troubles;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** A ledger in a browser, until it is closed. */
public final class Desk implements AutoCloseable {

  /** Longer requests are refused, in bytes. */
  private static final long MAX_REQUEST = 64L << 20;

  private final WebServer server;
  private final SourceBook book;
  private final URI address;

  private Desk(WebServer server, SourceBook book, String host) {
    this.server = server;
    this.book = book;
    this.address = URI.create("http://%s:%d/".formatted(host, server.port()));
  }

  /**
   * Starts to answer.
   *
   * @throws java.io.UncheckedIOException if the port is taken or the host is not this machine's
   */
  public static Desk open(DeskSettings settings) {
    SourceBook book = new SourceBook(settings.ledger().shelf());
    WebServer server =
        WebServer.builder()
            .host(settings.host())
            .port(settings.port())
            .maxPayloadSize(MAX_REQUEST)
            .shutdownHook(false)
            .shutdownGracePeriod(Duration.ofSeconds(1))
            .routing(routing -> route(routing, settings, book))
            .build()
            .start();
    return new Desk(server, book.open(), settings.host());
  }

  private static void route(HttpRouting.Builder routing, DeskSettings settings, SourceBook book) {
    Pages pages = new Pages();
    routing
        .addFilter(new SafeHeaders())
        .register("/api/v1", new Api(settings.ledger()))
        .register("/asset", new Assets())
        .register("/look", new Look())
        .register("/stories", new StoryScreen(settings.ledger().shelf(), pages))
        .register("/articles", new ArticleScreen(settings.ledger(), pages))
        .register("/search", new SearchScreen(settings.ledger(), pages, Clock.systemUTC()))
        .register("/sources", new SourcesScreen(book, pages))
        .register("/add", new AddScreen(settings.collector(), pages))
        .register("/export", new ExportScreen(settings.ledger()))
        .register("/", new StoriesScreen(settings.ledger().shelf(), pages))
        .addFeature(new Troubles(pages))
        .any((request, response) -> {
          throw new NotThere("page", request.path().path());
        });
  }

  /** Where it answers, as {@code http://127.0.0.1:7377/}. */
  public URI address() {
    return address;
  }

  @Override
  public void close() {
    server.stop();
    book.close();
  }
}
