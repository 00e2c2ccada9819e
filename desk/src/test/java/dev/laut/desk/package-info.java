/** A desk is opened over a real ledger and asked as a browser asks. */
@NullMarked
package dev.laut.desk;

import org.jspecify.annotations.NullMarked;
