package nianbao.intake.piece;

/** What shows nothing: white space of any kind, and characters that only direct others. */
public final class Blank {

  /** What a picture is called that has no words for those who cannot see it. */
  public static final String PICTURE = "图";

  private Blank() {}

  /** Whether a character shows nothing. */
  public static boolean is(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.isISOControl(c);
  }

  /** Whether a text shows nothing. */
  public static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
