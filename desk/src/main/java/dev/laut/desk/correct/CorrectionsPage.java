package dev.laut.desk.correct;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of corrections shows.
 *
 * @param next URL of the page behind this one, or null
 */
public record CorrectionsPage(List<CorrectionLine> lines, @Nullable String next) {}
