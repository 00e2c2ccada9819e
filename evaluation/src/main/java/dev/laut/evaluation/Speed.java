package dev.laut.evaluation;

import com.sun.management.OperatingSystemMXBean;
import dev.laut.model.ArticleReading;
import dev.laut.model.Page;
import dev.laut.model.Reading;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How fast reading is, the start of the program included: what one process needed from its birth
 * until the last page was read. Of several speeds in one process only the first tells the truth,
 * since the later ones find everything loaded and compiled.
 *
 * @param cpu time that all threads of the process computed
 * @param wall time since the process was born
 */
record Speed(int articles, long characters, int threads, Duration cpu, Duration wall) {

  private static final double NANOS = 1e9;

  static Speed of(List<Page> pages, Crew crew) {
    List<Reading> readings = crew.read(pages);
    int articles = 0;
    long characters = 0;
    for (Reading reading : readings) {
      if (reading instanceof ArticleReading full) {
        articles++;
        characters += full.article().text().length();
      }
    }
    return new Speed(articles, characters, crew.threads(), cpuSoFar(), wallSoFar());
  }

  private static Duration cpuSoFar() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Duration.ofNanos(system.getProcessCpuTime());
  }

  private static Duration wallSoFar() {
    return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
  }

  List<String> table() {
    double cpuSeconds = cpu.toNanos() / NANOS;
    double wallSeconds = wall.toNanos() / NANOS;
    return List.of(
        line("articles", articles),
        line("characters", characters),
        line("threads", threads),
        line("CPU seconds", cpuSeconds),
        line("wall seconds", wallSeconds),
        line("articles per CPU second", articles / cpuSeconds),
        line("articles per second", articles / wallSeconds));
  }

  private static String line(String name, double value) {
    return String.format(
        Locale.ROOT, value == Math.rint(value) ? "%-24s %10.0f" : "%-24s %10.2f", name, value);
  }
}
