/**
 * Adding pages from the browser: files that somebody drops, a text or markup that somebody pastes.
 *
 * <p>What reads them is given to the desk as a {@link dev.laut.desk.add.Collector}. For example, a
 * dropped {@code seite.html} ends in the ledger as {@code laut collect seite.html} would put it
 * there.
 */
@NullMarked
package dev.laut.desk.add;

import org.jspecify.annotations.NullMarked;
