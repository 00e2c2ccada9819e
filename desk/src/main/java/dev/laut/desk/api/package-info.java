/**
 * The desk for programs: REST below {@code /api/v1}, in the JSON of the contract.
 *
 * <p>For example, {@code GET /api/v1/health} answers {@code {"laut":1,"status":"ok"}}.
 */
@NullMarked
package dev.laut.desk.api;

import org.jspecify.annotations.NullMarked;
