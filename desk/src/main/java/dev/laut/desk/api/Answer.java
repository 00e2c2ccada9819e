package dev.laut.desk.api;

import dev.laut.model.ContentId;
import java.nio.charset.StandardCharsets;

/**
 * What the server says to one request.
 *
 * @param type the media type
 * @param location of what was made, or empty
 */
record Answer(int status, String type, String body, String location) {

  static final String JSON = "application/json";

  /** A record, or a list of records. */
  static Answer of(String json) {
    return new Answer(200, JSON, json + "\n", "");
  }

  /** Something that was made. */
  static Answer made(String json, String location) {
    return new Answer(201, JSON, json + "\n", location);
  }

  /** Done, and nothing to say. */
  static Answer nothing() {
    return new Answer(204, JSON, "", "");
  }

  static Answer problem(int status, String title, String detail) {
    return new Answer(
        status, "application/problem+json", Records.problem(status, title, detail) + "\n", "");
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  /** Changes with the body, and only with it. */
  String tag() {
    return '"' + ContentId.of(body) + '"';
  }
}
