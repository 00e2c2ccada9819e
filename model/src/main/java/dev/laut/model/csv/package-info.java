/**
 * Tables for spreadsheets, safe to open: {@code Csv.row(List.of("a,b", "=1"))} gives {@code
 * "a,b",'=1}.
 */
@NullMarked
package dev.laut.model.csv;

import org.jspecify.annotations.NullMarked;
