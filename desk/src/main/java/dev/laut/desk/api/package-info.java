/**
 * REST below {@code /api/v1}: the records of the JSON contract, by page, with entity tags. {@code
 * openapi.json} was there first; a test holds every path, operation and answer of the server
 * against it.
 */
@NullMarked
package dev.laut.desk.api;

import org.jspecify.annotations.NullMarked;
