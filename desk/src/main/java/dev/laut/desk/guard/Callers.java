package dev.laut.desk.guard;

import java.util.Locale;
import java.util.Set;

/**
 * By which names the desk may be called. A site that lets its own name lead to this machine (DNS
 * rebinding) calls it by that name, and is turned away.
 */
final class Callers {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> names;

  Callers(Set<String> names) {
    this.names = names;
  }

  /** Whether the desk is meant. */
  boolean knows(String authority) {
    String name = withoutPort(authority).toLowerCase(Locale.ROOT);
    return THIS_MACHINE.contains(name) || names.contains(name);
  }

  private static String withoutPort(String authority) {
    int colon = authority.lastIndexOf(':');
    return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
  }
}
