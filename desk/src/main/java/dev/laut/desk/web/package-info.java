/**
 * What all screens share: who visits in which language, the frame of a page, files that pages need,
 * headers that keep pages safe, and what is said when something goes wrong.
 *
 * <p>For example, {@link dev.laut.desk.web.Pages} writes a template for a {@link
 * dev.laut.desk.web.Visit}, whose {@link dev.laut.desk.web.Words} are those of {@code
 * words-de.properties} for a German browser.
 */
@NullMarked
package dev.laut.desk.web;

import org.jspecify.annotations.NullMarked;
