/** What is claimed of decoding. */
@NullMarked
package dev.laut.intake.charset;

import org.jspecify.annotations.NullMarked;
