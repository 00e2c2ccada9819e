package dev.laut.evaluation.stream;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** Adds up what some work costs, and leaves out what happens between. Not thread-safe. */
final class Meter {

  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1 << 20;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long cpu;
  private long wall;

  /** Does {@code work} and counts the time of all threads, the collector's and compiler's too. */
  void time(Runnable work) {
    long cpuBefore = system.getProcessCpuTime();
    long wallBefore = System.nanoTime();
    work.run();
    wall += System.nanoTime() - wallBefore;
    cpu += system.getProcessCpuTime() - cpuBefore;
  }

  double cpuSeconds() {
    return cpu / NANOS;
  }

  double wallSeconds() {
    return wall / NANOS;
  }

  /** What is reachable on the heap, in MB. */
  static double liveMegabytes() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** The most that ever lay on the heap, garbage included, in MB; pools are added up. */
  static double peakMegabytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / MEGABYTE;
  }
}
