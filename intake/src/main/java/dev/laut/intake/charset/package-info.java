/**
 * Bytes become text, whatever their encoding.
 *
 * <p>Evidence counts in this order: a byte order mark; well-formed UTF-8 beyond ASCII, which hardly
 * ever comes about by chance; what came with the page (HTTP header); what the page says of itself
 * (the prescan of the HTML standard); last, detection by ICU4J. A declaration that the bytes
 * contradict is passed over.
 *
 * <pre>{@code
 * Decoded page = Decoder.decode(bytes, "iso-8859-1", Form.HTML).orElseThrow();
 * page.charset();   // "windows-1252", which is what the label means on the web
 * }</pre>
 */
@NullMarked
package dev.laut.intake.charset;

import org.jspecify.annotations.NullMarked;
