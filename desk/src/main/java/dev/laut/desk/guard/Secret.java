package dev.laut.desk.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A word that only those know who may do something; never shown by {@code toString}. */
public final class Secret {

  private static final int RANDOM_BYTES = 24;
  private static final int SHORTEST = 8;

  private final String word;
  private final byte[] digest;

  private Secret(String word) {
    this.word = word;
    this.digest = digest(word);
  }

  /**
   * A word that somebody chose.
   *
   * @throws IllegalArgumentException if it is too short to keep anybody out
   */
  public static Secret of(String word) {
    if (word.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "a token has at least %d characters, so that nobody guesses it".formatted(SHORTEST));
    }
    return new Secret(word);
  }

  /** A word that nobody knows yet. */
  public static Secret random(SecureRandom random) {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  /** Whether {@code guess} is the word, in a time that does not tell how much of it is right. */
  public boolean matches(String guess) {
    return MessageDigest.isEqual(digest, digest(guess));
  }

  /** The word itself, to be told to those who may know it. */
  public String word() {
    return word;
  }

  private static byte[] digest(String word) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
