/**
 * What the articles of a story claim, how that changes, and how many independent sources stand
 * behind it: a pure function of the story's articles and of the copies among them.
 */
@NullMarked
package dev.laut.analysis.claim;

import org.jspecify.annotations.NullMarked;
