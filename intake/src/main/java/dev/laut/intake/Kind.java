package dev.laut.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file holds. */
enum Kind {
  HTML,
  TEXT,
  JSON_LINES,
  JSON,
  XML,
  WARC;

  private static final Map<String, Kind> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("txt", TEXT),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("json", JSON),
          Map.entry("xml", XML),
          Map.entry("rss", XML),
          Map.entry("atom", XML),
          Map.entry("warc", WARC));

  /** What the name says, a last {@code .gz} left aside. */
  static Optional<Kind> named(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String name = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  /** What the first bytes say; empty where there is nothing but white space. */
  static Optional<Kind> sniffed(byte[] head) {
    String text = ascii(head);
    if (text.startsWith("WARC/")) {
      return Optional.of(WARC);
    }
    String start = text.stripLeading();
    if (start.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (start.charAt(0)) {
          case '{' -> opens(start, "\"}") ? lineOrLines(start) : TEXT;
          case '[' -> opens(start, "{]") ? JSON : TEXT;
          case '<' -> markup(start);
          default -> TEXT;
        });
  }

  /** The head as far as ASCII goes, byte order marks and the zeroes of UTF-16 left out. */
  private static String ascii(byte[] head) {
    StringBuilder text = new StringBuilder(head.length);
    for (char c : new String(head, StandardCharsets.ISO_8859_1).toCharArray()) {
      if (c != 0 && (c < 0x80 || text.length() > 0)) {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean opens(String start, String next) {
    String rest = start.substring(1).stripLeading();
    return !rest.isEmpty() && next.indexOf(rest.charAt(0)) >= 0;
  }

  /** One object over several lines is a JSON text; else each line is a record. */
  private static Kind lineOrLines(String start) {
    int end = start.indexOf('\n');
    boolean whole = end < 0 || start.substring(0, end).stripTrailing().endsWith("}");
    return whole ? JSON_LINES : JSON;
  }

  private static Kind markup(String start) {
    String root = Markup.root(start);
    if (start.startsWith("<?xml") || Markup.isFeed(root)) {
      return XML;
    }
    boolean tag =
        start.length() > 1 && (start.charAt(1) == '!' || Character.isLetter(start.charAt(1)));
    return tag ? HTML : TEXT;
  }
}
