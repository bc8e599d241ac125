package nianbao.check.rule;

import nianbao.report.Passage;

/**
 * A passage made comparable: clerks type blanks around figures and mix half- and full-width
 * characters, which changes nothing of what is said.
 *
 * @param pointer JSON Pointer (RFC 6901) of the string in the report
 * @param text the string without blanks, with half-width letters and digits and full-width
 *     punctuation, except a comma between digits; line breaks stay
 */
public record Prose(String pointer, String text) {

  private static final int FULL_WIDTH_OFFSET = '！' - '!';

  /** The comparable form of a passage. */
  public static Prose of(Passage passage) {
    return new Prose(passage.pointer(), comparable(passage.text()));
  }

  /** Whether the string stands in a part of the report, such as {@code /overview}. */
  public boolean isIn(String part) {
    return pointer.startsWith(part)
        && (pointer.length() == part.length() || pointer.charAt(part.length()) == '/');
  }

  private static String comparable(String text) {
    StringBuilder comparable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' && isBetweenDigits(text, i)) {
        comparable.append(c);
      } else if (c == '\n' || !isBlank(c)) {
        comparable.append(comparable(c));
      }
    }
    return comparable.toString();
  }

  /** As in 3,985,758. */
  private static boolean isBetweenDigits(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && Character.isDigit(text.charAt(index - 1))
        && Character.isDigit(text.charAt(index + 1));
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u3000' || c == '\uFEFF' || isThinBlank(c);
  }

  /** En quad to zero width joiner. */
  private static boolean isThinBlank(char c) {
    return c >= '\u2000' && c <= '\u200D';
  }

  private static char comparable(char c) {
    return switch (c) {
      case ',' -> '，';
      case ';' -> '；';
      case ':' -> '：';
      case '!' -> '！';
      case '?' -> '？';
      case '(' -> '（';
      case ')' -> '）';
      case '，', '；', '：', '！', '？', '（', '）' -> c;
      default -> c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH_OFFSET) : c;
    };
  }
}
