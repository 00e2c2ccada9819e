package dev.laut.desk.web;

/**
 * Something that went wrong, for people.
 *
 * @param status of HTTP
 * @param detail names the thing, the value and the rule; may be empty
 */
public record Trouble(int status, String detail) {

  /** The key of what is said about it. */
  public String key() {
    return switch (status) {
      case 400 -> "trouble.400";
      case 404 -> "trouble.404";
      default -> "trouble.500";
    };
  }
}
