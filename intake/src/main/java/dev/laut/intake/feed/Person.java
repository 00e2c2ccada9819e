package dev.laut.intake.feed;

/** The names of people in feeds. */
final class Person {

  private Person() {}

  /**
   * The name in an Atom person, or in {@code ina@moorbote.example (Ina Brook)} as RSS writes it;
   * empty where there is only an address.
   */
  static String in(FeedElement element) {
    String name = element.child("name");
    if (!name.isEmpty() || !element.children().isEmpty()) {
      return PlainText.of(name);
    }
    String text = element.line();
    int open = text.indexOf('(');
    int close = text.lastIndexOf(')');
    if (text.indexOf('@') < 0) {
      return text;
    }
    return open >= 0 && close > open ? text.substring(open + 1, close).strip() : "";
  }
}
