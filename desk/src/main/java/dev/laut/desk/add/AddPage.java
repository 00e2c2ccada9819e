package dev.laut.desk.add;

import java.util.List;

/**
 * What the page for adding shows.
 *
 * @param possible whether this desk can read pages
 * @param results of what was just handed in
 */
public record AddPage(boolean possible, List<Collector.Collected> results) {}
