package nianbao.intake.container.pdf;

import java.text.Normalizer;

/**
 * Fonts map the glyph of an ideograph to the radical that looks the same, and browsers print what
 * fonts map: ⾏ for 行. Ligatures of letters are taken apart likewise.
 */
final class Radicals {

  /**
   * Radicals without a compatibility mapping (Unicode, CJK Radicals Supplement), and what they are.
   */
  private static final String SUPPLEMENT = "⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";

  private static final String IDEOGRAPHS = "民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

  private Radicals() {}

  /** The text with ideographs in the place of radicals. */
  static String replaced(String text) {
    char c = text.charAt(0);
    if (c < '\u2E80' || (c > '\u2FDF' && c < '\uFB00') || c > '\uFB06') {
      return text;
    }
    int known = SUPPLEMENT.indexOf(c);
    return known >= 0
        ? IDEOGRAPHS.substring(known, known + 1) + text.substring(1)
        : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
