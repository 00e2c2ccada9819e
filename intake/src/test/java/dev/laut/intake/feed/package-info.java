/** What is claimed of reading feeds. */
@NullMarked
package dev.laut.intake.feed;

import org.jspecify.annotations.NullMarked;
