package nianbao.standard;

/** What may stand at the edges of a line: GB/T 15834-2011 5.1. */
public final class LineEdges {

  private static final String NEVER_FIRST = "，。、；：？！）》〉】〕」』”’…—%％";
  private static final String NEVER_LAST = "（《〈【〔「『“‘";
  private static final String UNITS = "件条次年月日号项个家人份元%％";

  private LineEdges() {}

  /** Whether a line may not begin with it. */
  public static boolean neverFirst(String character) {
    return NEVER_FIRST.contains(character);
  }

  /** Whether a line may not end with it. */
  public static boolean neverLast(String character) {
    return NEVER_LAST.contains(character);
  }

  /** Whether a figure and its unit, 37 and 件, or its sign, ± and 5. */
  public static boolean isFigureAndUnit(String before, String after) {
    return (before.matches("[0-9]") && (UNITS.contains(after) || after.matches("[㎎㎏㎡℃℉]")))
        || (before.matches("[±≥≤]") && after.matches("[0-9]"));
  }

  /** Whether a line may break between two characters by anyone's rules: two plain Chinese ones. */
  public static boolean surelyBreaks(String before, String after) {
    boolean open = isPlain(before) || (neverFirst(before) && !before.matches("[—…]"));
    return open && isPlain(after);
  }

  private static boolean isPlain(String character) {
    return Character.isIdeographic(character.codePointAt(0));
  }
}
