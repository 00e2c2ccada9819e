package dev.laut.desk.guard;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCrypt;

/**
 * Knows whether somebody may come in: by {@code Authorization: Bearer TOKEN}, or by {@code Basic}
 * with any name and the token or the password. Whoever guesses wrong too often waits: by address,
 * and by name, so that many addresses do not help.
 */
final class Doorkeeper {

  /** Wrong guesses of one address before it must wait. */
  private static final int FREE_GUESSES = 5;

  private static final long GUESSES_PER_MINUTE = 5;

  /** Wrong guesses under one name, from wherever they come. */
  private static final int FREE_GUESSES_OF_NAME = 20;

  /** bcrypt looks at no more bytes than these. */
  private static final int LONGEST_PASSWORD = 72;

  private final Access access;
  private final Throttle wrong;
  private final Throttle wrongOfName;

  /** The password that was right last, so that bcrypt's long work is done once. */
  private final AtomicReference<@Nullable Secret> right = new AtomicReference<>();

  /**
   * What somebody says at the door.
   *
   * @param name empty where there is none
   */
  private record Guess(String name, String word) {}

  /** What became of somebody at the door. */
  enum Verdict {
    WELCOME,
    UNKNOWN,
    /** Guessed wrong too often. */
    WAITS
  }

  Doorkeeper(Access access, LongSupplier nanos) {
    this.access = access;
    this.wrong = new Throttle(FREE_GUESSES, GUESSES_PER_MINUTE / 60.0, nanos);
    this.wrongOfName = new Throttle(FREE_GUESSES_OF_NAME, FREE_GUESSES_OF_NAME / 60.0, nanos);
  }

  /**
   * @param authorization the header, or null
   * @param address whose guess it is
   */
  Verdict judge(@Nullable String authorization, String address) {
    Optional<Guess> guess = guess(authorization);
    if (guess.isEmpty()) {
      return Verdict.UNKNOWN;
    }
    String name = guess.get().name();
    if (!wrong.hasLeft(address) || !wrongOfName.hasLeft(name)) {
      return Verdict.WAITS;
    }
    if (isRight(guess.get().word())) {
      return Verdict.WELCOME;
    }
    wrong.take(address);
    wrongOfName.take(name);
    return Verdict.UNKNOWN;
  }

  private static Optional<Guess> guess(@Nullable String authorization) {
    if (authorization == null) {
      return Optional.empty();
    }
    String scheme = authorization.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("bearer ")) {
      return Optional.of(new Guess("", authorization.substring("bearer ".length()).strip()));
    }
    if (!scheme.startsWith("basic ")) {
      return Optional.empty();
    }
    try {
      byte[] pair = Base64.getDecoder().decode(authorization.substring("basic ".length()).strip());
      String text = new String(pair, StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return Optional.of(
          new Guess(text.substring(0, Math.max(0, colon)), text.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      // No Base64: a guess that is wrong in any case.
      return Optional.of(new Guess("", ""));
    }
  }

  private boolean isRight(String word) {
    Secret known = right.get();
    boolean isToken = access.token() != null && access.token().matches(word);
    if (isToken || known != null && known.matches(word)) {
      return true;
    }
    String hash = access.password();
    boolean fits =
        hash != null
            && !word.isEmpty()
            && word.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD
            && BCrypt.checkpw(word, hash);
    if (fits) {
      right.set(Secret.of(word));
    }
    return fits;
  }
}
