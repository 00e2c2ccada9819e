/** Tests of reading on several threads. */
@NullMarked
package dev.laut.cli.work;

import org.jspecify.annotations.NullMarked;
