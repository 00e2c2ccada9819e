package dev.laut.desk.metrics;

import dev.laut.model.Shelf;
import dev.laut.model.StoryOrder;
import dev.laut.model.StoryQuery;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/** Times every request and answers {@code /metrics}; who may ask for that is the guard's matter. */
public final class Metrics implements Filter, HttpService {

  /** First parts of paths; whatever else somebody asks for is one label. */
  private static final Set<String> SCREENS =
      Set.of(
          "stories",
          "articles",
          "sources",
          "search",
          "corrections",
          "add",
          "export",
          "asset",
          "api",
          "look",
          "metrics");

  private static final double[] BOUNDS = {.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10};
  private static final double NANOS = 1e9;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final LongSupplier nanos;
  private final Histogram requests;

  /**
   * @param nanos a clock that only runs forward
   */
  public Metrics(Shelf shelf, LongSupplier nanos) {
    this.nanos = nanos;
    this.requests =
        Histogram.builder()
            .name("laut_http_request_seconds")
            .help("How long requests took, by screen and status")
            .labelNames("screen", "status")
            .classicOnly()
            .classicUpperBounds(BOUNDS)
            .register(registry);
    gauge("laut_readings", "Readings that arrived in the ledger", shelf::newest);
    gauge(
        "laut_stories",
        "Stories in the ledger",
        () -> shelf.facets(StoryQuery.all(StoryOrder.NEWEST, 1)).stories());
    gauge("laut_memory_used_bytes", "Memory in use on the heap", Metrics::memory);
  }

  private void gauge(String name, String help, DoubleSupplier value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.getAsDouble()))
        .register(registry);
  }

  private static double memory() {
    Runtime runtime = Runtime.getRuntime();
    return (double) runtime.totalMemory() - runtime.freeMemory();
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    String screen = screen(request.path().path()); // Routing goes on to change the path.
    long start = nanos.getAsLong();
    try {
      chain.proceed();
    } finally {
      requests
          .labelValues(screen, String.valueOf(response.status().code()))
          .observe((nanos.getAsLong() - start) / NANOS);
    }
  }

  private static String screen(String path) {
    if (path.equals("/")) {
      return "stories";
    }
    String first = path.split("/", 3)[1];
    return SCREENS.contains(first) ? first : "other";
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/", this::send);
  }

  private void send(ServerRequest request, ServerResponse response) {
    PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(bytes, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    response
        .header(HeaderNames.CONTENT_TYPE, writer.getContentType())
        .header(HeaderNames.CACHE_CONTROL, "no-store")
        .send(bytes.toByteArray());
  }
}
