package nianbao.check.rule;

import nianbao.report.Passage;

/**
 * A passage made comparable: clerks type blanks around figures and mix half- and full-width
 * characters, which changes nothing of what is said.
 *
 * @param pointer JSON Pointer (RFC 6901) of the string in the report
 * @param text the string without blanks, with half-width letters and digits and full-width
 *     punctuation, except a comma between digits; line breaks stay
 * @param written the string as it was written
 */
public record Prose(String pointer, String text, String written) {

  private static final char DROPPED = 0;
  private static final int FULL_WIDTH_OFFSET = '！' - '!';
  private static final String HALF_WIDTH = ",;:!?()";
  private static final String FULL_WIDTH = "，；：！？（）";

  /** The comparable form of a passage. */
  public static Prose of(Passage passage) {
    return new Prose(passage.pointer(), comparable(passage.text()), passage.text());
  }

  /** Whether the string stands in a part of the report, such as {@code /overview}. */
  public boolean isIn(String part) {
    return pointer.startsWith(part)
        && (pointer.length() == part.length() || pointer.charAt(part.length()) == '/');
  }

  private static String comparable(String text) {
    char[] comparable = text.toCharArray();
    int length = 0;
    boolean changed = false;
    for (int i = 0; i < comparable.length; i++) {
      char c = comparable[i];
      char form = c > '\u3000' && c < '\uFE00' ? c : form(text, i);
      changed |= form != c;
      comparable[length] = form;
      length += form == DROPPED ? 0 : 1;
    }
    return changed ? new String(comparable, 0, length) : text;
  }

  private static char form(String text, int index) {
    char c = text.charAt(index);
    return c == ',' && isBetweenDigits(text, index) ? c : form(c);
  }

  private static char form(char c) {
    if (isBlank(c)) {
      return DROPPED;
    }
    int punctuation = HALF_WIDTH.indexOf(c);
    if (punctuation >= 0) {
      return FULL_WIDTH.charAt(punctuation);
    }
    boolean fullWidth = c >= '！' && c <= '～' && FULL_WIDTH.indexOf(c) < 0;
    return fullWidth ? (char) (c - FULL_WIDTH_OFFSET) : c;
  }

  /** White space, but not a line break; from en quad to zero width joiner all are blank. */
  private static boolean isBlank(char c) {
    return (c <= ' ' && c != '\n')
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200D')
        || c == '\u3000'
        || c == '\uFEFF';
  }

  /** As in 3,985,758. */
  private static boolean isBetweenDigits(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && Character.isDigit(text.charAt(index - 1))
        && Character.isDigit(text.charAt(index + 1));
  }
}
