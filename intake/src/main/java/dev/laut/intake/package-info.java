/**
 * The world becomes {@link dev.laut.model.Page}s: files, folders, feeds, crawl archives, JSON lines
 * and standard input, one page after another, in order.
 *
 * <p>Bad input is a value. Whatever cannot be read is a page too, whose {@link
 * dev.laut.model.Content.Unreadable} says why, and its neighbours are read all the same. At most
 * one page at a time is in memory, and {@link dev.laut.intake.Limits} bounds it, so an archive of
 * any size needs no more memory than a small one.
 *
 * <pre>{@code
 * try (Pages pages = new Intake(Limits.STANDARD).open("samples", "crawl.warc.gz")) {
 *   for (Page page : pages) {
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>What a file is follows from its name: {@code .html .htm .xhtml .txt .jsonl .ndjson .json .xml
 * .rss .atom .warc}, each also with {@code .gz}; whether it is compressed follows from its bytes.
 * In a folder, files of these names are read, in code-point order of their paths; others and hidden
 * ones are passed over and counted ({@link dev.laut.intake.Pages#passedOver}). A file that is
 * named, and standard input, are read whatever their name: their bytes tell what they are.
 */
@NullMarked
package dev.laut.intake;

import org.jspecify.annotations.NullMarked;
