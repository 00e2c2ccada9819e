/**
 * The domain as JSON, exactly as the contract says.
 *
 * <p>{@link dev.laut.model.json.ReadingWriter} and {@link dev.laut.model.json.ReadingReader} are
 * inverse to one another. Inside, spans count UTF-16 units; outside, Unicode code points. {@link
 * dev.laut.model.json.CodePoints} converts at this border and nowhere else.
 *
 * <pre>{@code
 * String line = ReadingWriter.line(reading);        // one record, without line end
 * Reading same = ReadingReader.read(line);
 * }</pre>
 */
@NullMarked
package dev.laut.model.json;

import org.jspecify.annotations.NullMarked;
