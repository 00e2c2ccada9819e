package dev.laut.evaluation.extraction;

import com.sun.management.ThreadMXBean;
import dev.laut.analysis.extraction.Extraction;
import dev.laut.analysis.extraction.Extractor;
import dev.laut.model.Content;
import dev.laut.model.Given;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Extracts from damaged copies of gold pages: nothing may be thrown, and no page may take long. The
 * dice are seeded, so that each run sees the same pages.
 *
 * @param copies how many pages were read
 * @param articles in how many of them an article was found
 * @param worstMillis the CPU time of the slowest
 * @param worstBytes what the hungriest allocated
 * @param slowest the slowest page's gold and the number of its copy
 */
public record DamagedPages(
    int copies, int articles, double worstMillis, long worstBytes, String slowest) {

  private static final double MILLION = 1e6;

  /** Reads {@code copies} damaged copies of {@code pages}, one page after another. */
  public static DamagedPages read(List<GoldPage> pages, int copies) throws IOException {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Extractor extractor = new Extractor();
    int articles = 0;
    double worstMillis = 0;
    long worstBytes = 0;
    String slowest = "";
    for (int i = 0; i < copies; i++) {
      GoldPage page = pages.get(i % pages.size());
      String markup = damaged(page.markup(), i);
      long cpu = thread.getCurrentThreadCpuTime();
      long bytes = thread.getCurrentThreadAllocatedBytes();
      if (found(extractor, page, markup, i) instanceof Extraction.Found) {
        articles++;
      }
      double millis = (thread.getCurrentThreadCpuTime() - cpu) / MILLION;
      worstBytes = Math.max(worstBytes, thread.getCurrentThreadAllocatedBytes() - bytes);
      if (millis > worstMillis) {
        worstMillis = millis;
        slowest = page.id() + " copy " + i;
      }
    }
    return new DamagedPages(copies, articles, worstMillis, worstBytes, slowest);
  }

  private static String damaged(String markup, int seed) {
    byte[] whole = markup.getBytes(StandardCharsets.UTF_8);
    return new String(new Damage(new Random(seed)).to(whole), StandardCharsets.UTF_8);
  }

  private static Extraction found(Extractor extractor, GoldPage page, String markup, int seed) {
    try {
      return extractor.extract(new Content.Html(markup), Given.NOTHING, page.url());
    } catch (RuntimeException e) {
      throw new IllegalStateException("copy %d of page %s".formatted(seed, page.id()), e);
    }
  }
}
