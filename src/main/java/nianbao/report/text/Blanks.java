package nianbao.report.text;

import java.util.regex.Pattern;

/**
 * White space: around a text it is layout of the program that it was typed in, and the style
 * indents; within a text it was meant.
 */
public final class Blanks {

  private static final Pattern RUN = Pattern.compile(" {2,}");

  private Blanks() {}

  /** A text whose runs of blanks are kept: HTML makes one of several, but for no-break ones. */
  public static String kept(String text) {
    return RUN.matcher(stripped(text))
        .replaceAll(run -> "\u00A0".repeat(run.end() - run.start() - 1) + " ");
  }

  /** A text without blanks at its ends, those that no line may break at among them (U+00A0). */
  public static String stripped(String text) {
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
