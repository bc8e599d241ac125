package nianbao.report.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Radicals and compatibility ideographs, as they are copied out of PDFs, and the plain characters
 * that they look like: ⾏ U+2F8F and 行 U+884C (Unicode 15, Equivalent_Unified_Ideograph).
 */
public final class PlainText {

  private static final char FIRST_RADICAL = '\u2E80';
  private static final char LAST_RADICAL = '\u2FDF';
  private static final char FIRST_IDEOGRAPH = '\uF900';
  private static final char LAST_IDEOGRAPH = '\uFAFF';
  private static final int FIRST_OF_SUPPLEMENT = 0x2F800;
  private static final int LAST_OF_SUPPLEMENT = 0x2FA1F;
  private static final char FIRST_SURROGATE = '\uD87E';

  /**
   * Radicals that look like a character and have no decomposition, each with that character. Those
   * that only stand for one, as ⺼ does for 肉, are none of them.
   */
  private static final String RADICALS =
      "⺁厂⺂乛⺃乚⺅亻⺆冂⺉刂⺋㔾⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺨犭⺩王⺭礻⺯糹⺰纟⺱罓"
          + "⺲罒⺹耂⺺肀⺻聿⺾艹⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨"
          + "⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

  private static final Map<Integer, String> BY_RADICAL = byRadical();

  private PlainText() {}

  /** A text with plain characters in place of those that only look like them. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.append(of(c)));
    return plain.toString();
  }

  /** The plain character that one looks like; itself where it is plain. */
  public static String of(int codePoint) {
    String written = Character.toString(codePoint);
    if (!mayBeOther(codePoint)) {
      return written;
    }
    String radical = BY_RADICAL.get(codePoint);
    return radical == null ? Normalizer.normalize(written, Normalizer.Form.NFKC) : radical;
  }

  /** Whether a text has no character that only looks like another. */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_RADICAL && (c <= LAST_RADICAL || c >= FIRST_SURROGATE)) {
        int codePoint = text.codePointAt(i);
        if (mayBeOther(codePoint) && !of(codePoint).equals(Character.toString(codePoint))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean mayBeOther(int codePoint) {
    return codePoint >= FIRST_RADICAL
        && (codePoint <= LAST_RADICAL
            || (codePoint >= FIRST_IDEOGRAPH && codePoint <= LAST_IDEOGRAPH)
            || (codePoint >= FIRST_OF_SUPPLEMENT && codePoint <= LAST_OF_SUPPLEMENT));
  }

  private static Map<Integer, String> byRadical() {
    Map<Integer, String> plain = new HashMap<>();
    for (int i = 0; i < RADICALS.length(); i += 2) {
      plain.put((int) RADICALS.charAt(i), RADICALS.substring(i + 1, i + 2));
    }
    return Map.copyOf(plain);
  }
}
