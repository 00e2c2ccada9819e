package dev.laut.evaluation.page;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dev.laut.analysis.Pipeline;
import dev.laut.evaluation.measure.GoldFile;
import dev.laut.evaluation.measure.Outcome;
import dev.laut.model.ArticleReading;
import dev.laut.model.BareArticle;
import dev.laut.model.Content;
import dev.laut.model.NoArticle;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import dev.laut.model.json.JsonObject;
import dev.laut.model.json.JsonOut;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Our extraction and its peers from the Maven registry over the same decoded pages in one run: F1
 * of the text, and pages per CPU second on one warm thread.
 */
public final class PeerComparison {

  /** After so many pages the JVM has compiled what is used. */
  private static final int WARM_PAGES = 3_000;

  private static final int ROUNDS = 5;

  private PeerComparison() {}

  public static void main(String[] folders) {
    for (String folder : folders) {
      compare(GoldFile.read(Path.of(folder), "gold.json"));
    }
  }

  private static void compare(GoldFile gold) {
    PageMeasurement measurement = new PageMeasurement(gold);
    List<Page> pages = measurement.inputs();
    System.out.printf(Locale.ROOT, "%n%s  %s  %d pages%n", gold.path(), gold.digest(), pages.size());
    System.out.printf(Locale.ROOT, "%-16s %8s %16s %16s%n", "", "F1", "pages/CPU s", "worst page, ms");
    for (Map.Entry<String, Function<Page, String>> peer : peers().entrySet()) {
      Run run = new Run(pages, peer.getValue());
      for (int read = 0; read < WARM_PAGES; read += pages.size()) {
        run.once();
      }
      run.forget();
      List<JsonObject> records = run.once();
      for (int round = 1; round < ROUNDS; round++) {
        run.once();
      }
      Outcome outcome = measurement.compare(records);
      System.out.printf(
          Locale.ROOT,
          "%-16s %8.4f %16.0f %16.0f%n",
          peer.getKey(),
          outcome.figure("f1"),
          pages.size() * ROUNDS / (run.nanos / 1e9),
          run.worst / 1e6);
    }
  }

  private static Map<String, Function<Page, String>> peers() {
    Pipeline pipeline = new Pipeline();
    Map<String, Function<Page, String>> peers = new LinkedHashMap<>();
    peers.put("laut", page -> text(pipeline.extract(page)));
    peers.put("readability4j", PeerComparison::readability);
    peers.put("boilerpipe", PeerComparison::boilerpipe);
    peers.put("jsoup, all text", page -> Jsoup.parse(markup(page)).body().wholeText());
    return peers;
  }

  private static String text(Reading reading) {
    return switch (reading) {
      case ArticleReading full -> full.article().text();
      case BareArticle bare -> bare.article().text();
      case NoArticle none -> "";
    };
  }

  private static String readability(Page page) {
    String text = new Readability4J("https://page.example/", markup(page)).parse().getTextContent();
    return text == null ? "" : text;
  }

  private static String boilerpipe(Page page) {
    try {
      return ArticleExtractor.INSTANCE.getText(markup(page));
    } catch (Exception e) {
      System.out.println("boilerpipe failed on " + page.source().location() + ": " + e);
      return "";
    }
  }

  private static String markup(Page page) {
    return page.content() instanceof Content.Html html ? html.markup() : "";
  }

  /** One extractor over all pages, with the CPU time that it took. */
  private static final class Run {

    private final List<Page> pages;
    private final Function<Page, String> extractor;
    private long nanos;
    private long worst;

    Run(List<Page> pages, Function<Page, String> extractor) {
      this.pages = pages;
      this.extractor = extractor;
    }

    void forget() {
      nanos = 0;
      worst = 0;
    }

    List<JsonObject> once() {
      List<JsonObject> records = new ArrayList<>();
      for (Page page : pages) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String text = extractor.apply(page);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        nanos += took;
        worst = Math.max(worst, took);
        records.add(
            JsonObject.parse(
                JsonOut.line(
                    out -> {
                      out.string("id", page.id());
                      out.string("text", text);
                    })));
      }
      return records;
    }
  }
}
