/**
 * The command line: it turns words typed by a person into calls of the other modules, and what
 * comes back into text for people or records for programs.
 *
 * <p>For example {@code laut --version} prints one line and ends with {@link ExitCode#DONE}.
 */
@NullMarked
package dev.laut.cli;

import org.jspecify.annotations.NullMarked;
