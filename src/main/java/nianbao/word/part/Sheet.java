package nianbao.word.part;

/**
 * The sheet of GB/T 9704-2012 5.2 in twentieths of a point: A4, 37 mm above, 28 mm left, a text
 * block of 156 × 225 mm, 22 lines of 28 characters.
 */
public final class Sheet {

  /** A line of the grid: 22 of them go into 225 mm. */
  public static final int LINE = 579;

  /** As wide as the text block. */
  public static final int WIDTH = 8845;

  /** A character of body text, 15.75 pt: 28 of them go into a line. */
  public static final int CHARACTER = 315;

  /** 三号, in half points: what Word's own list of sizes calls so. It is 16 pt. */
  static final int BODY_SIZE = 32;

  /**
   * How much closer than their size characters stand, in twentieths of a point: of 16 pt only 27
   * would fill a line. LibreOffice gives two places of a grid to a character that is wider than
   * one, so the text says for itself what the grid says, and leaves the grid to what is typed anew.
   */
  static final int CLOSER = CHARACTER - BODY_SIZE * 10;

  /** The same for the grid, in 4096ths of a point (ECMA-376 part 1, 17.6.5). */
  private static final long CLOSER_ON_GRID = Math.round((WIDTH / 28.0 / 20 - 16) * 4096);

  private Sheet() {}

  /**
   * The properties of the one section.
   *
   * @param headers the ids of the headers of odd and even pages, if there are any
   * @param footers the ids of the footers of odd and even pages
   */
  public static void write(Markup out, String[] headers, String[] footers) {
    out.open("w:sectPr");
    references(out, "w:headerReference", headers);
    references(out, "w:footerReference", footers);
    out.leaf("w:pgSz", "w:w", "11906", "w:h", "16838");
    // The footer's line ends 25.5 mm above the edge, so that its dashes stand 7 mm under the text.
    out.leaf(
        "w:pgMar",
        "w:top",
        "2098",
        "w:right",
        "1474",
        "w:bottom",
        "1984",
        "w:left",
        "1587",
        "w:header",
        "851",
        "w:footer",
        "1446",
        "w:gutter",
        "0");
    out.leaf("w:pgNumType", "w:start", "1");
    out.leaf("w:cols", "w:space", "425");
    out.leaf(
        "w:docGrid",
        "w:type",
        "linesAndChars",
        "w:linePitch",
        Integer.toString(LINE),
        "w:charSpace",
        Long.toString(CLOSER_ON_GRID));
    out.close();
  }

  private static void references(Markup out, String element, String... ids) {
    for (int i = 0; i < ids.length; i++) {
      out.leaf(element, "w:type", i == 0 ? "default" : "even", "r:id", ids[i]);
    }
  }
}
