package nianbao.intake.container;

/**
 * Raised text, such as the mark of a note: raised digits are no digits of the figure they follow.
 */
public final class Raised {

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Raised() {}

  /** The text with its digits as the raised ones of Unicode. */
  public static String of(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      raised.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
