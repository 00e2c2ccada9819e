package dev.laut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.laut.desk.correct.Recount;
import dev.laut.desk.guard.Access;
import dev.laut.desk.guard.Secret;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCrypt;

/** Asks with bare bytes, as no browser or library would. */
@SuppressWarnings("NullAway.Init")
class GuardTest {

  private static final String PASSWORD = "sieben rote Boote";

  private Ledger ledger;
  private Desk desk;

  @BeforeEach
  void open(@TempDir Path folder) {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    desk = Desk.open(new DeskSettings("127.0.0.1", 0, ledger, null));
  }

  @AfterEach
  void close() {
    desk.close();
    ledger.close();
  }

  private void lock(Access access) {
    desk.close();
    desk = Desk.open(new DeskSettings("127.0.0.1", 0, ledger, null, Recount.NONE, access));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 200",
    "localhost, 200",
    "LOCALHOST:7377, 200",
    "[::1]:7377, 200",
    "evil.example, 421",
    "127.0.0.1.evil.example, 421",
    "localhost.evil.example:7377, 421",
    "evil.example#localhost, 421",
  })
  void answersOnlyToItsOwnNames(String host, int status) throws IOException {
    int said = ask("GET /api/v1/health HTTP/1.1", "Host: " + host);
    assertThat(said).isIn(status, status == 421 ? 400 : status);
  }

  @ParameterizedTest
  @CsvSource({
    "X-None: 1, 403",
    "X-Laut-Token: wrong, 403",
    "X-Laut-Token: TOKEN, 201",
    "Authorization: Bearer TOKEN, 201",
    "Cookie: laut-guard=TOKEN, 201",
    "Cookie: laut-guard=wrong, 403",
  })
  void changesNothingWithoutTheToken(String header, int status) throws IOException {
    assertThat(save(header)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site: cross-site, 403",
    "Sec-Fetch-Site: same-site, 403",
    "Sec-Fetch-Site: same-origin, 201",
    "Origin: http://evil.example, 403",
    "Origin: null, 403",
    "Origin: http://127.0.0.1:1, 403",
    "Origin: http://localhost, 201",
  })
  void changesNothingForAnotherSite(String header, int status) throws IOException {
    assertThat(save("X-Laut-Token: TOKEN", header)).isEqualTo(status);
  }

  @Test
  void bringsPagesATokenThatNoScriptSees() {
    String cookie =
        new Visitor(desk.address())
            .get("/", "Accept", "text/html")
            .headers()
            .firstValue("Set-Cookie")
            .orElse("");
    assertThat(cookie)
        .startsWith("laut-guard=" + desk.token().word())
        .contains("HttpOnly")
        .contains("SameSite=Strict");
  }

  @Test
  void asksForTheTokenWhereItIsLocked() throws IOException {
    lock(new Access(Set.of(), Secret.of("langes-Wort-7"), null));
    assertThat(health("X-None: 1")).isEqualTo(401);
    assertThat(health("Authorization: Bearer langes-Wort-7")).isEqualTo(200);
    assertThat(health("Authorization: " + basic("langes-Wort-7"))).isEqualTo(200);
    assertThat(health("Authorization: Bearer langes-Wort-8")).isEqualTo(401);
  }

  @Test
  void asksForThePasswordAndLetsNobodyGuessForLong() throws IOException {
    lock(new Access(Set.of(), null, BCrypt.hashpw(PASSWORD, BCrypt.gensalt(4))));
    assertThat(health("Authorization: " + basic(PASSWORD))).isEqualTo(200);
    assertThat(health("Authorization: Basic !!!")).isEqualTo(401);
    for (int guess = 0; guess < 4; guess++) {
      assertThat(health("Authorization: " + basic("boot" + guess))).isEqualTo(401);
    }
    assertThat(health("Authorization: " + basic("boot9"))).isEqualTo(429);
    assertThat(health("Authorization: " + basic(PASSWORD))).isEqualTo(429);
  }

  @Test
  void refusesHeadersWithoutEnd() throws IOException {
    assertThat(health("X-Long: " + "a".repeat(100_000))).isBetween(400, 431);
    assertThat(ask("GET /" + "a".repeat(100_000) + " HTTP/1.1", "Host: localhost"))
        .isBetween(400, 431);
  }

  @Test
  void slowsDownWhoeverAsksTooOften() throws IOException {
    int[] counts = new int[600];
    for (int i = 0; i < 500; i++) {
      counts[health("X-None: 1")]++;
    }
    assertThat(counts[200]).isGreaterThanOrEqualTo(400);
  }

  @Test
  void tellsNoSecretByAccident() {
    assertThat(Secret.of("langes-Wort-7")).hasToString("(secret)");
    Access access = new Access(Set.of(), Secret.of("langes-Wort-7"), null);
    assertThat(access.toString()).doesNotContain("langes");
  }

  private int health(String header) throws IOException {
    return ask("GET /api/v1/health HTTP/1.1", "Host: localhost", header);
  }

  private int save(String... headers) throws IOException {
    String body = "{\"name\":\"a\",\"q\":\"a\"}";
    String[] all = new String[headers.length + 3];
    all[0] = "Host: localhost";
    all[1] = "Content-Type: application/json";
    all[2] = "Content-Length: " + body.length();
    System.arraycopy(headers, 0, all, 3, headers.length);
    return send("POST /api/v1/searches HTTP/1.1", body, all);
  }

  private static String basic(String password) {
    byte[] pair = ("lea:" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  private int ask(String line, String... headers) throws IOException {
    return send(line, "", headers);
  }

  /** The status of the answer. */
  private int send(String line, String body, String... headers) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.address().getPort())) {
      socket.setSoTimeout(10_000);
      String text = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
      OutputStream out = socket.getOutputStream();
      out.write(
          (text.replace("TOKEN", desk.token().word()) + body).getBytes(StandardCharsets.UTF_8));
      out.flush();
      byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      String status = new String(start, StandardCharsets.US_ASCII);
      return Integer.parseInt(status.substring(status.length() - 3));
    }
  }
}
