/** What is claimed of reading the world: each test reads what it wrote itself. */
@NullMarked
package dev.laut.intake;

import org.jspecify.annotations.NullMarked;
