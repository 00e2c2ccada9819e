package dev.laut.intake.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One encoding of the web.
 *
 * @param name its name in the <a href="https://encoding.spec.whatwg.org/">Encoding Standard</a>
 */
public record Encoding(String name, Charset charset) {

  /** Of each label the standard's name and Java's; few of them are ever asked for. */
  private static final Map<String, String> NAMES = read();

  private static final String BAR = " \\| ";

  static final Encoding UTF_8 = new Encoding("UTF-8", StandardCharsets.UTF_8);
  static final Encoding UTF_16LE = new Encoding("UTF-16LE", StandardCharsets.UTF_16LE);
  static final Encoding UTF_16BE = new Encoding("UTF-16BE", StandardCharsets.UTF_16BE);
  static final Encoding UTF_32LE = new Encoding("UTF-32LE", Charset.forName("UTF-32LE"));
  static final Encoding UTF_32BE = new Encoding("UTF-32BE", Charset.forName("UTF-32BE"));
  static final Encoding WINDOWS_1252 =
      new Encoding("windows-1252", Charset.forName("windows-1252"));

  /** The encoding that {@code label} means; empty where neither the web nor Java knows it. */
  public static Optional<Encoding> labelled(String label) {
    String names = NAMES.get(label.strip().toLowerCase(Locale.ROOT));
    if (names == null) {
      return Optional.empty();
    }
    String[] parts = names.split(BAR, -1);
    return Charset.isSupported(parts[1]) // a JDK may come without the module jdk.charsets
        ? Optional.of(new Encoding(parts[0], Charset.forName(parts[1])))
        : Optional.empty();
  }

  /** Whether texts in it look like ASCII until one decodes them, or hold zero bytes. */
  boolean hidesInAscii() {
    return name.equals("ISO-2022-JP") || isUtf16();
  }

  boolean isUtf16() {
    return equals(UTF_16LE) || equals(UTF_16BE);
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (String line : Resource.lines(Encoding.class, "encodings.txt")) {
      int labels = line.lastIndexOf('|');
      for (String label : line.substring(labels + 2).split(" ", -1)) {
        names.put(label, line.substring(0, labels - 1));
      }
    }
    return names;
  }
}
