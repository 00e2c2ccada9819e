package dev.laut.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.laut.ledger.SqliteLedger;
import dev.laut.model.ArticleReading;
import dev.laut.model.Change;
import dev.laut.model.Correction;
import dev.laut.model.Draft;
import dev.laut.model.FoldState;
import dev.laut.model.FoldStep;
import dev.laut.model.Ledger;
import dev.laut.model.OriginMark;
import dev.laut.model.SavedSearch;
import dev.laut.model.Source;
import dev.laut.model.SourceKind;
import dev.laut.model.StoryDraft;
import dev.laut.model.json.StatementWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fills every field with what wants to run, and looks in a browser that it only stands there. */
class HostileTextTest {

  /** For a machine that does much else at once, in milliseconds. */
  private static final double PATIENCE = 180_000;

  /** Whatever runs sets {@code window.ran} or asks for the path {@code /ran}. */
  private static final List<String> FRAGMENTS =
      List.of(
          "<script>window.ran=1</script>",
          "</script><script>window.ran=1</script>",
          "\"><script>window.ran=1</script>",
          "'\"><img src=/ran onerror=window.ran=1>",
          "<svg onload=window.ran=1><a href=\"javascript:window.ran=1\">x</a></svg>",
          "<svg><script>window.ran=1</script></svg>",
          "<style>body{display:none;background:url(/ran)}</style>",
          "</title></textarea></style><iframe src=\"javascript:parent.ran=1\"></iframe>",
          "javascript:window.ran=1",
          "data:text/html,<script>opener.ran=1</script>",
          "\" onmouseover=\"window.ran=1\" autofocus onfocus=\"window.ran=1",
          "' onclick='window.ran=1",
          "<a href=javascript:window.ran=1>drück mich</a>",
          "<math><mi xlink:href=\"javascript:window.ran=1\">x</mi></math>",
          "<template><script>window.ran=1</script></template>",
          "<base href=//evil.example/><meta http-equiv=refresh content=0;url=/ran>",
          "<form action=/ran><button>x</button></form>",
          "${7*7} #{7*7} {{7*7}} @{7*7} @if(true)ran@endif !{unsafe} <%= 7*7 %>",
          "'; DROP TABLE reading; --",
          "\" OR \"\"=\"",
          "<!-- <script>window.ran=1</script> --> ]]> <![CDATA[ <script>window.ran=1</script>",
          "&lt;script&gt;window.ran=1&lt;/script&gt; &#60;script&#62;window.ran=1",
          "\u202e\u0000\ufeff<scr\u0000ipt>window.ran=1</scr\u0000ipt>");

  @Test
  void showsWhatWantsToRunAsText(@TempDir Path folder) {
    try (Chromium chromium = Chromium.start();
        Ledger ledger = SqliteLedger.open(folder.resolve("ledger.db"));
        BrowserContext context = chromium.browser().newContext()) {
      List<String> paths = fill(ledger);
      try (Desk desk = Desk.open(new DeskSettings("127.0.0.1", 0, ledger, null))) {
        List<String> complaints = new ArrayList<>();
        Page page = context.newPage();
        page.setDefaultNavigationTimeout(PATIENCE);
        page.onDialog(dialog -> complaints.add("dialog " + dialog.message()));
        page.onRequest(request -> {
          if (request.url().contains("/ran") || !request.url().startsWith("http://127.0.0.1")) {
            complaints.add("asked for " + request.url());
          }
        });
        page.onConsoleMessage(message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
        for (String path : paths) {
          page.navigate(desk.address().resolve(path).toString());
          String ran =
              (String)
                  page.evaluate(
                      """
                      () => [
                        window.ran === undefined ? '' : 'ran',
                        ...[...document.querySelectorAll(
                            'script:not([src]), iframe, base, math, object, embed, '
                            + 'meta[http-equiv], form[action="/ran"], svg script')]
                          .map(e => e.outerHTML),
                        ...[...document.querySelectorAll('*')].flatMap(e => [...e.attributes])
                          .filter(a => /^on/.test(a.name)
                            || /^(href|src|action|formaction|xlink:href)$/.test(a.name)
                               && /^\\s*(javascript|data|vbscript):/i.test(a.value)
                               && !a.value.startsWith('data:image/'))
                          .map(a => a.name + '=' + a.value)
                      ].filter(s => s).join('\\n')\
                      """);
          assertThat(ran).as(path).isEmpty();
        }
        assertThat(complaints).isEmpty();
        assertThat(ledger.reading("evil0")).isPresent();
      }
    }
  }

  /** Returns which pages show it. */
  private static List<String> fill(Ledger ledger) {
    List<String> paths =
        new ArrayList<>(List.of("/", "/sources", "/searches", "/corrections", "/add"));
    List<FoldStep.Told> told = new ArrayList<>();
    for (int i = 0; i < FRAGMENTS.size(); i++) {
      String evil = FRAGMENTS.get(i);
      ArticleReading reading =
          Draft.of(evil + " sagte niemand.\n" + evil + " stand da.")
              .title(evil)
              .outlet(evil)
              .published("2026-03-01")
              .lang("de")
              .location(evil)
              .statement(evil, Draft.person(evil), Draft.anonymous(evil))
              .reading("evil" + i);
      ArticleReading copy = Draft.of(evil).title(evil).outlet(evil).reading(evil + i);
      ledger.addAll(List.of(reading, copy));
      told.add(
          StoryDraft.of("story" + i, reading, copy)
              .leads(evil, Draft.person(evil))
              .copy("evil" + i, evil + i, 0.5)
              .told());
      Source source = new Source(SourceKind.PERSON, evil, evil, null);
      ledger
          .corrections()
          .add(
              new Correction(
                  "evil" + i + "#s1",
                  new Change.Speaker(source),
                  evil,
                  evil,
                  "2026-01-01T00:00:00Z",
                  StatementWriter.lines(reading).getFirst()));
      ledger
          .corrections()
          .add(
              new Correction(
                  "story" + i,
                  new Change.Mark(source, OriginMark.DEPENDENT),
                  evil,
                  evil,
                  evil,
                  null));
      SavedSearch search = SavedSearch.of(evil, "Hafen", "2026-01-01T00:00:00Z");
      ledger.searches().save(search);
      paths.add("/stories/story" + i);
      paths.add("/stories/story" + i + "?as=found");
      paths.add("/corrections/stories/story" + i);
      paths.add("/articles/evil" + i);
      paths.add("/articles/" + encoded(evil + i));
      paths.add("/search?q=" + encoded(evil));
      paths.add("/?outlet=" + encoded(evil));
      paths.add("/" + encoded(evil));
      paths.add("/api/v1/articles/evil" + i);
      paths.add("/api/v1/searches/" + search.id() + "/feed.json");
    }
    ledger
        .shelf()
        .keep(new FoldStep(0, told, List.of(), FoldState.of(1, out -> out.writeUTF("state"))));
    return paths;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
