package dev.laut.intake.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One encoding of the web.
 *
 * @param name its name in the <a href="https://encoding.spec.whatwg.org/">Encoding Standard</a>
 */
public record Encoding(String name, Charset charset) {

  private static final Map<String, Encoding> LABELS = read();

  static final Encoding UTF_8 = named("utf-8");
  static final Encoding WINDOWS_1252 = named("windows-1252");
  static final Encoding UTF_16LE = named("utf-16le");
  static final Encoding UTF_16BE = named("utf-16be");
  static final Encoding UTF_32LE = new Encoding("UTF-32LE", Charset.forName("UTF-32LE"));
  static final Encoding UTF_32BE = new Encoding("UTF-32BE", Charset.forName("UTF-32BE"));

  /** The encoding that {@code label} means; empty where the label is unknown. */
  public static Optional<Encoding> labelled(String label) {
    return Optional.ofNullable(LABELS.get(label.strip().toLowerCase(Locale.ROOT)));
  }

  /** Whether texts in it look like ASCII until one decodes them, or hold zero bytes. */
  boolean hidesInAscii() {
    return name.equals("ISO-2022-JP") || isUtf16();
  }

  boolean isUtf16() {
    return this == UTF_16LE || this == UTF_16BE;
  }

  private static Encoding named(String label) {
    return Objects.requireNonNull(LABELS.get(label));
  }

  private static Map<String, Encoding> read() {
    try (InputStream in =
            Objects.requireNonNull(Encoding.class.getResourceAsStream("encodings.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Encoding> labels = new HashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] parts = line.split(" \\| ", -1);
          if (Charset.isSupported(parts[1])) { // a JDK may come without the module jdk.charsets
            Encoding encoding = new Encoding(parts[0], Charset.forName(parts[1]));
            for (String label : parts[2].split(" ", -1)) {
              labels.put(label, encoding);
            }
          }
        }
      }
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException("encodings.txt must be readable", e);
    }
  }
}
