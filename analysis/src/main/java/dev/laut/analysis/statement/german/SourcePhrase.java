package dev.laut.analysis.statement.german;

import dev.laut.model.Medium;
import java.util.List;

/**
 * A phrase such as "laut Polizei" or "nach Angaben der Behörde" that says whose words a clause
 * gives.
 *
 * @param frame all its tokens
 */
record SourcePhrase(Run frame, List<Run> speaker, List<Run> cue, Medium medium, String by) {}
