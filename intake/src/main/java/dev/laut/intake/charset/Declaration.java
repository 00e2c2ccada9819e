package dev.laut.intake.charset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a page says of its own encoding: the prescan of the HTML standard (13.2.3.2, "prescan a byte
 * stream to determine its encoding"), and the XML declaration.
 *
 * <p>The standard looks at 1,024 bytes and lets the parser start again when a declaration comes
 * later. Here nobody starts again, so the prescan looks further.
 */
final class Declaration {

  /** Pages with long scripts before their {@code <meta>} are common. */
  private static final int MAX_BYTES = 32 * 1024;

  private Declaration() {}

  static Optional<Encoding> in(byte[] bytes, Form form) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, MAX_BYTES), StandardCharsets.ISO_8859_1);
    Optional<Encoding> named =
        switch (form) {
          case HTML -> new MetaScan(head).encoding().or(() -> xmlDeclaration(head));
          case XML -> xmlDeclaration(head);
          case PLAIN -> Optional.empty();
        };
    // The declaration could be read as ASCII: whoever says UTF-16 here means UTF-8.
    return named.map(encoding -> encoding.isUtf16() ? Encoding.UTF_8 : encoding);
  }

  private static Optional<Encoding> xmlDeclaration(String head) {
    String start = head.stripLeading();
    int end = start.indexOf('>');
    if (!start.startsWith("<?xml") || end < 0) {
      return Optional.empty();
    }
    int name = start.indexOf("encoding", 5);
    return name < 0 || name > end
        ? Optional.empty()
        : value(start, name + "encoding".length()).flatMap(Encoding::labelled);
  }

  /** The value after {@code =} at {@code from}, quoted or bare. */
  static Optional<String> value(String text, int from) {
    int at = skipSpace(text, from);
    if (at == text.length() || text.charAt(at) != '=') {
      return Optional.empty();
    }
    at = skipSpace(text, at + 1);
    if (at == text.length()) {
      return Optional.empty();
    }
    char quote = text.charAt(at);
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, at + 1);
      return end < 0 ? Optional.empty() : Optional.of(text.substring(at + 1, end));
    }
    int end = at;
    while (end < text.length() && !isSpace(text.charAt(end)) && text.charAt(end) != ';') {
      end++;
    }
    return Optional.of(text.substring(at, end));
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** White space as HTML has it. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }
}
