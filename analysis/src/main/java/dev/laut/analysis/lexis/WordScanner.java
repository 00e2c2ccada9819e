package dev.laut.analysis.lexis;

/** Walks over the words and numbers of a text; hyphens and apostrophes inside belong to a word. */
final class WordScanner {

  private final String text;
  private int begin;
  private int end;
  private boolean number;

  WordScanner(String text) {
    this.text = text;
  }

  /** Steps to the next word; false at the end of the text. */
  boolean next() {
    begin = end;
    while (begin < text.length() && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    if (begin == text.length()) {
      return false;
    }
    number = Character.isDigit(text.charAt(begin));
    end = begin + 1;
    while (end < text.length() && goesOn()) {
      end++;
    }
    return true;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  boolean isNumber() {
    return number;
  }

  private boolean goesOn() {
    char c = text.charAt(end);
    if (number) {
      boolean mark = c == '.' || c == ',';
      return Character.isDigit(c) || mark && digitBehind();
    }
    boolean joint = c == '-' || c == '\'' || c == '’' || c == '\u00ad';
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || joint && letterBehind();
  }

  private boolean digitBehind() {
    return end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
  }

  private boolean letterBehind() {
    return end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
  }
}
