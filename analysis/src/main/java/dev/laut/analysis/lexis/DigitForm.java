package dev.laut.analysis.lexis;

/** A number in digits without what groups its digits: 1,400 and 1.400 as 1400, 2,5 as 2.5. */
final class DigitForm {

  private static final int GROUP = 3;

  private DigitForm() {}

  static String of(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(c);
      } else if (!isGroup(number, i) && digits.indexOf(".") < 0) {
        digits.append('.');
      }
    }
    return digits.toString();
  }

  private static boolean isGroup(String number, int at) {
    int end = at + 1;
    while (end < number.length() && Character.isDigit(number.charAt(end))) {
      end++;
    }
    return end - at - 1 == GROUP;
  }
}
