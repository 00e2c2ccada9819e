package dev.laut.desk.guard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask at all.
 *
 * @param names under which the desk may be called beside those of this machine, without port
 * @param token that opens everything, or null
 * @param password hash by bcrypt of the password that opens everything, or null
 */
public record Access(Set<String> names, @Nullable Secret token, @Nullable String password) {

  /** Everybody on this machine. */
  public static final Access LOCAL = new Access(Set.of(), null, null);

  public Access {
    names = Set.copyOf(names);
  }

  /** Whether whoever asks must say a token or password. */
  public boolean isLocked() {
    return token != null || password != null;
  }
}
