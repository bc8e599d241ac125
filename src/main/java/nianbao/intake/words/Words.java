package nianbao.intake.words;

import java.util.regex.Pattern;
import nianbao.intake.piece.Blank;

/**
 * Compares words as people do: without white space, marks, numbers in front and slips of the pen.
 */
public final class Words {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．,，]|\\d{1,2}[、.．,，])+");
  private static final Pattern ASIDE = Pattern.compile("[（(][^（()）]*[）)]");

  private Words() {}

  /** Nothing but letters and digits, those of full width made plain. */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  /** The letters of words without the number that they begin with. */
  public static String key(String text) {
    return letters(NUMBER.matcher(squeezed(text)).replaceFirst(""));
  }

  /** The letters of words without their number and without what stands in brackets. */
  public static String shortKey(String text) {
    String unnumbered = NUMBER.matcher(squeezed(text)).replaceFirst("");
    return letters(ASIDE.matcher(unnumbered).replaceAll(""));
  }

  /** The text without any white space, invisible characters included. */
  public static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blank.is(c)) {
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }

  /** The plain character of one of full width, or itself. */
  public static char plain(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  /** How like two words are: 1 if they are the same, 0 if they have nothing in common. */
  public static double likeness(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    if (longest == 0) {
      return 1;
    }
    int shortest = Math.min(one.length(), other.length());
    if (shortest * 2 < longest) {
      return 0;
    }
    return 1 - distance(one, other) / (double) longest;
  }

  /** How many characters are to be changed, added or taken away. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
