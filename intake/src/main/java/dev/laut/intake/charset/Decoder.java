package dev.laut.intake.charset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a page's bytes into text. */
public final class Decoder {

  /** Of a hundred characters beyond ASCII, so many may be unreadable in the declared encoding. */
  private static final int MAX_PERCENT_UNREADABLE = 2;

  private Decoder() {}

  /**
   * Decodes {@code bytes}; never fails on a text, for what cannot be decoded becomes U+FFFD.
   *
   * @param header the encoding's label that came with the page, as in an HTTP header
   * @return empty where the bytes are no text
   */
  public static Optional<Decoded> decode(byte[] bytes, @Nullable String header, Form form) {
    Optional<Decoded> wide = ByteOrder.decode(bytes);
    if (wide.isPresent()) {
      return wide.filter(decoded -> !Binary.is(decoded.text()));
    }
    if (Binary.is(bytes)) {
      return Optional.empty();
    }
    Optional<Encoding> sent = Optional.ofNullable(header).flatMap(Encoding::labelled);
    Utf8 utf8 = Utf8.scan(bytes);
    if (utf8.isAscii()) {
      return Optional.of(ascii(bytes, sent.or(() -> Declaration.in(bytes, form))));
    }
    if (utf8.isWellFormed()) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Optional.of(new Decoded(TwiceEncoded.mend(text), "UTF-8"));
    }
    if (utf8.isMixed()) {
      return Optional.of(mended(bytes));
    }
    return declared(bytes, sent)
        .or(() -> declared(bytes, Declaration.in(bytes, form)))
        .or(() -> Optional.of(detected(bytes)));
  }

  private static Decoded ascii(byte[] bytes, Optional<Encoding> declared) {
    boolean escapes = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u001B$") >= 0;
    if (escapes) {
      return detected(bytes);
    }
    String name = declared.filter(e -> !e.hidesInAscii()).orElse(Encoding.UTF_8).name();
    return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), name);
  }

  /** Decoded as declared, unless the bytes contradict it. */
  private static Optional<Decoded> declared(byte[] bytes, Optional<Encoding> encoding) {
    if (encoding.isEmpty() || encoding.get().equals(Encoding.UTF_8) || encoding.get().isUtf16()) {
      return Optional.empty(); // these bytes are neither
    }
    String text = new String(bytes, encoding.get().charset());
    long beyondAscii = text.chars().filter(c -> c > 0x7F).count();
    long unreadable = text.chars().filter(c -> c == 0xFFFD).count();
    return unreadable * 100 > MAX_PERCENT_UNREADABLE * beyondAscii
        ? Optional.empty()
        : Optional.of(new Decoded(text, encoding.get().name()));
  }

  private static Decoded mended(byte[] bytes) {
    return new Decoded(TwiceEncoded.mend(Utf8.mend(bytes)), "UTF-8");
  }

  private static Decoded detected(byte[] bytes) {
    Encoding encoding = Guess.at(bytes).orElse(Encoding.WINDOWS_1252);
    if (encoding.equals(Encoding.UTF_8)) {
      return mended(bytes);
    }
    return new Decoded(new String(bytes, encoding.charset()), encoding.name());
  }
}
