package dev.laut.intake.charset;

/**
 * A decoded text.
 *
 * @param charset the encoding's name in the Encoding Standard
 */
public record Decoded(String text, String charset) {}
