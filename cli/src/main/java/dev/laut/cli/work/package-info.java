/**
 * Reading many pages on several threads, in the order in which they came.
 *
 * <pre>{@code
 * new Workers(pipeline::read, 4, Workers.PAGE_LIMIT).read(pages, reading -> print(reading), () -> flush());
 * }</pre>
 */
@NullMarked
package dev.laut.cli.work;

import org.jspecify.annotations.NullMarked;
