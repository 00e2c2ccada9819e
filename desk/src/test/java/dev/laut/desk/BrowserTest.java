package dev.laut.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Needs Debian's Chromium and {@code LAUT_BROWSER}; otherwise these tests are skipped and say so.
 */
class BrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> SCREENS =
      List.of(
          "/",
          "/stories/bridge",
          "/articles/knall-1",
          "/sources",
          "/search?q=Steinbr%C3%BCcke",
          "/add",
          "/corrections",
          "/corrections/stories/bridge",
          "/stories/bridge?graph=all",
          "/sources?kind=outlets",
          "/nowhere");

  private static final Locale USUAL = Locale.getDefault();

  @TempDir private static Path folder;
  private static Ledger ledger;
  private static Desk desk;
  private static Playwright playwright;
  private static Browser browser;

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void openAll() {
    assumeTrue(System.getenv("LAUT_BROWSER") != null, "LAUT_BROWSER is not set");
    assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium in " + CHROMIUM);
    Locale.setDefault(Locale.ROOT); // Playwright's driver does not know "lıght".
    ledger = SqliteLedger.open(folder.resolve("ledger.db"));
    Scene.set(ledger);
    desk = Desk.open(Recounting.settings(ledger));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void closeAll() {
    Locale.setDefault(USUAL);
    if (browser != null) {
      browser.close();
      playwright.close();
      desk.close();
      ledger.close();
    }
  }

  @BeforeEach
  void visit() {
    visit(1400, ColorScheme.LIGHT);
  }

  @AfterEach
  void leave() {
    if (context != null) {
      context.close();
    }
  }

  private void visit(int width, ColorScheme scheme) {
    if (context != null) {
      context.close();
    }
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setViewportSize(width, 800)
                .setColorScheme(scheme));
    page = context.newPage();
    page.onConsoleMessage(message -> {
      boolean isPage404 = message.text().contains("404");
      if (message.type().equals("error") && !isPage404) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
  }

  private void open(String path) {
    page.navigate(desk.address().resolve(path).toString());
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingSeriousOnAnyScreen(ColorScheme scheme) {
    visit(1400, scheme);
    List<String> faults = new ArrayList<>();
    for (String screen : SCREENS) {
      open(screen);
      for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
        if (List.of("serious", "critical").contains(rule.getImpact())) {
          faults.add(screen + " " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void fitsAPhone() {
    visit(360, ColorScheme.LIGHT);
    for (String screen : SCREENS) {
      open(screen);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(screen).isEqualTo(360);
    }
  }

  @Test
  void leadsFromTheListToAStoryToAnArticle() {
    open("/");
    page.getByText("Bauamt warnte seit März vor der Steinbrücke").first().click();
    assertThat(page.locator(".big > a > b, .big > summary > b").allTextContents())
        .containsExactly("6", "1–2", "2–3");
    assertThat(page.locator(".graph .box").count()).isEqualTo(6);
    page.getByText("Everybody who knows something").click();
    assertThat(page.locator(".graph .box").count()).isEqualTo(8);
    page.locator("#articles ~ .scroll a", new Page.LocatorOptions().setHasText("STÜRZT")).click();
    assertThat(page.locator(".check mark").allTextContents()).contains("etwa 300 Pendler");
    assertThat(complaints).isEmpty();
  }

  @Test
  void opensTheReasonsBehindANumber() {
    open("/stories/bridge");
    page.locator(".numbers summary").first().click();
    assertThat(page.locator(".numbers .reasons").first().innerText())
        .contains("Mitarbeiterin des Bauamts", "Has it from another outlet");
  }

  @Test
  void lightsUpTheWordsOfACard() {
    open("/articles/knall-1");
    page.locator(".card").first().hover();
    assertThat(page.locator(".said.lit").count()).isPositive();
  }

  @Test
  void correctsAStoryWithTheKeyboardAloneAndTakesItBack() {
    open("/corrections/stories/bridge");
    page.locator("input[name=article][value=rund-1]").focus();
    page.keyboard().press("Space");
    page.keyboard().press("Tab"); // The last article.
    page.keyboard().press("Tab");
    page.keyboard().type("eine andere Brücke");
    page.keyboard().press("Tab");
    page.keyboard().type("Lea");
    page.keyboard().press("Enter");
    page.waitForURL("**/stories/bridge");
    assertThat(page.locator(".corrections").innerText())
        .contains("One article split off", "by Lea", "eine andere Brücke", "6 articles");
    assertThat(page.locator(".big > a > b").first().innerText()).isEqualTo("5");
    page.locator(".corrections button").focus();
    page.keyboard().press("Enter");
    page.waitForCondition(() -> page.locator(".corrections").count() == 0);
    assertThat(page.locator(".big > a > b").first().innerText()).isEqualTo("6");
    assertThat(complaints).isEmpty();
  }

  @Test
  void namesASpeakerBesideTheStatement() {
    open("/articles/bote-2");
    page.locator(".card .fix summary").first().click();
    page.locator(".card input[name=name]").first().fill("Tom Reyes");
    page.locator(".card .fix button").first().click();
    page.waitForURL("**/articles/bote-2#s1");
    assertThat(page.locator("#s1").innerText())
        .contains("Tom Reyes", "Found was: Jorun Petz (person)");
    page.locator("#s1 .corrected button").click();
    page.waitForCondition(() -> page.locator(".corrected").count() == 0);
    assertThat(page.locator("#s1").innerText()).contains("Jorun Petz");
  }

  @Test
  void isWalkedWithTheKeyboard() {
    open("/");
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
    page.keyboard().press("j");
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    page.waitForURL("**/stories/small-*");
    page.keyboard().press("/");
    page.keyboard().type("Steinbrücke");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?**");
    assertThat(page.locator(".hit mark").count()).isPositive();
  }

  @Test
  void remembersTheDark() {
    open("/");
    page.locator(".to-dark").click();
    assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
    open("/sources");
    assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?order=largest", "/?mark=denied", "/?outlet=Knall", "/?min=2"})
  void keepsEveryStateInTheUrl(String state) {
    open(state);
    assertThat(page.locator(".row").first().innerText()).contains("Steinbrücke");
  }
}
