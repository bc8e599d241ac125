package nianbao.render.engine;

/** What a character may do at the edge of a line. */
final class LineEdge {

  /** Half-width characters of the longest word that moves to the next line as a whole. */
  static final int LONGEST_WORD = 14;

  /** Half-width characters of which no word is more: half a line of digits that identify a file. */
  static final int ENDLESS_WORD = 28;

  private static final String NEVER_FIRST = "，。、；：？！）》〉】〕」』｝〗”’…—～·•％‰℃°′″．％々ー" + ",.;:?!)]}%";
  private static final String NEVER_LAST = "（《〈【〔「『｛〖“‘￥＄([{$¥№";
  private static final String UNITS =
      "件条次年月日号个项家人名份篇页期场元万亿倍位级类章岁天时小分秒米吨公平户村镇乡县市区届批则部起宗例种层代周季度款百千余多多％";
  private static final String MULTIPLIERS = "万亿百千余多个小公平";

  /** What stands before a figure and is read with it. */
  private static final String SIGNS = "±∓＋－−≥≤≧≦＞＜><≈×÷＝=";

  private static final String JOINTS = "/?&=@_.-:#";
  private static final String RAISED = "²³¹";
  private static final String WORD_MARKS = "/?&=@_.-:#,%+'~";

  private LineEdge() {}

  /** An ideograph that is no part of a figure: nine of ten characters, and none asks for more. */
  static boolean isPlain(int codePoint) {
    return codePoint >= 0x4E00 && codePoint <= 0x9FFF && !isMultiplier(codePoint);
  }

  static boolean neverFirst(int codePoint) {
    return NEVER_FIRST.indexOf(codePoint) >= 0 || isMark(codePoint);
  }

  static boolean neverLast(int codePoint) {
    return NEVER_LAST.indexOf(codePoint) >= 0;
  }

  static boolean isSpace(int codePoint) {
    return codePoint == ' ' || codePoint == '\u3000' || codePoint == '\u00a0';
  }

  /** A letter or figure of half width, raised and lowered ones too, or a mark inside a word. */
  static boolean isWord(int codePoint) {
    return codePoint < 0x2000
        ? Character.isLetterOrDigit(codePoint)
            || WORD_MARKS.indexOf(codePoint) >= 0
            || RAISED.indexOf(codePoint) >= 0
        : codePoint >= 0x2070 && codePoint <= 0x209C;
  }

  static boolean isJoint(int codePoint) {
    return JOINTS.indexOf(codePoint) >= 0;
  }

  static boolean isFigure(int codePoint) {
    return (codePoint >= '0' && codePoint <= '9') || (codePoint >= '０' && codePoint <= '９');
  }

  /** A unit, or the first character of one; ㎡ and its like have a block of their own. */
  static boolean isUnit(int codePoint) {
    return UNITS.indexOf(codePoint) >= 0
        || codePoint == '℉'
        || (codePoint >= 0x3371 && codePoint <= 0x33DF);
  }

  /** What a figure behind it keeps at its side: ±5, ≥60%. */
  static boolean isSign(int codePoint) {
    return SIGNS.indexOf(codePoint) >= 0;
  }

  static boolean isMultiplier(int codePoint) {
    return MULTIPLIERS.indexOf(codePoint) >= 0;
  }

  /** Combining marks, variation selectors and joiners belong to the character before. */
  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == 0x200D;
  }
}
