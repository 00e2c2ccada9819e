package dev.laut.desk.web;

import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Says on a page what went wrong. What is nobody's mistake but ours is logged, with its cause. */
public final class Troubles implements HttpFeature {

  private static final Logger LOG = System.getLogger(Troubles.class.getName());

  private final Pages pages;

  public Troubles(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void setup(HttpRouting.Builder routing) {
    routing
        .error(NotThere.class, (request, response, e) -> say(request, response, 404, e))
        .error(
            IllegalArgumentException.class,
            (request, response, e) -> say(request, response, 400, e))
        .error(
            HttpException.class,
            (request, response, e) -> say(request, response, e.status().code(), e))
        .error(Throwable.class, this::broken);
  }

  private void broken(ServerRequest request, ServerResponse response, Throwable thrown) {
    LOG.log(Level.ERROR, "cannot answer " + request.path().path(), thrown);
    send(request, response, new Trouble(500, ""));
  }

  private void say(ServerRequest request, ServerResponse response, int status, Exception thrown) {
    String detail = thrown.getMessage();
    send(request, response, new Trouble(status, detail == null ? "" : detail));
  }

  private void send(ServerRequest request, ServerResponse response, Trouble trouble) {
    response.status(Status.create(trouble.status()));
    pages.send(response, Visit.of(request), "trouble", trouble);
  }
}
