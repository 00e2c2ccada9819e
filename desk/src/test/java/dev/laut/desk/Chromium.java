package dev.laut.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine. Without one, tests that look through it are skipped, unless the
 * environment says {@code LAUT_BROWSER=required}.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    // The machine's own browser is used; Playwright must not fetch another one.
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  static Chromium start() {
    Optional<Path> program = PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    boolean required = "required".equals(System.getenv("LAUT_BROWSER"));
    if (program.isEmpty() && required) {
      throw new IllegalStateException("LAUT_BROWSER=required, but none of " + PLACES);
    }
    Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine");
    return new Chromium(program.orElseThrow());
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
