package nianbao.compose;

/**
 * The white space around a text: layout of the program that it was typed in, which the style is.
 */
final class Blanks {

  private Blanks() {}

  /** A text without blanks at its ends, those that no line may break at among them (U+00A0). */
  static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
