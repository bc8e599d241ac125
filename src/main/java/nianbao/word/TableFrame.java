package nianbao.word;

import java.util.Arrays;
import nianbao.word.part.Markup;
import nianbao.word.part.Sheet;
import nianbao.word.part.Style;

/** What tables have around their text (ECMA-376 part 1, 17.4). Owned by one thread. */
final class TableFrame {

  private final Markup out;
  private final int[] widths;

  /**
   * A table.
   *
   * @param widths of its columns in twentieths of a point, as wide as the text block together
   */
  TableFrame(Markup out, int... widths) {
    this.out = out;
    this.widths = widths.clone();
  }

  /** The text block shared out: whole numbers that add up to its width. */
  static int[] widths(double... shares) {
    int[] widths = new int[shares.length];
    double sum = Arrays.stream(shares).sum();
    double right = 0;
    int taken = 0;
    for (int i = 0; i < shares.length; i++) {
      right += shares[i];
      widths[i] = (int) Math.round(right / sum * Sheet.WIDTH) - taken;
      taken += widths[i];
    }
    return widths;
  }

  /**
   * Opens it.
   *
   * @param caption what it is, for those who hear it; may be empty
   */
  void open(Style style, String caption) {
    out.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", style.id());
    out.leaf("w:tblW", "w:w", Integer.toString(Sheet.WIDTH), "w:type", "dxa");
    out.leaf("w:jc", "w:val", "center").leaf("w:tblLayout", "w:type", "fixed");
    out.leaf(
        "w:tblLook",
        "w:val",
        "0020",
        "w:firstRow",
        "1",
        "w:lastRow",
        "0",
        "w:firstColumn",
        "0",
        "w:lastColumn",
        "0",
        "w:noHBand",
        "1",
        "w:noVBand",
        "1");
    if (!caption.isEmpty()) {
      out.leaf("w:tblCaption", "w:val", caption);
    }
    out.close().open("w:tblGrid");
    for (int width : widths) {
      out.leaf("w:gridCol", "w:w", Integer.toString(width));
    }
    out.close();
  }

  /**
   * Opens a row.
   *
   * @param height that it has at least, in twentieths of a point; 0 for that of its text
   * @param head whether it is one of the table's heads, which each page repeats
   */
  void openRow(int height, boolean head) {
    out.open("w:tr").open("w:trPr").leaf("w:cantSplit");
    if (height > 0) {
      out.leaf("w:trHeight", "w:val", Integer.toString(height), "w:hRule", "atLeast");
    }
    if (head) {
      out.leaf("w:tblHeader");
    }
    out.close();
  }

  /** What joins a cell with others above it. */
  enum Merge {
    NONE,
    FIRST,
    GOES_ON
  }

  /**
   * Opens a cell.
   *
   * @param beside white left and right of its text; below 0 for that of the table
   * @param whole whether its text must not break
   */
  void openCell(int column, int columns, Merge merge, int beside, boolean whole) {
    int width = Arrays.stream(widths, column, column + columns).sum();
    out.open("w:tc").open("w:tcPr");
    out.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
    if (columns > 1) {
      out.leaf("w:gridSpan", "w:val", Integer.toString(columns));
    }
    if (merge == Merge.FIRST) {
      out.leaf("w:vMerge", "w:val", "restart");
    } else if (merge == Merge.GOES_ON) {
      out.leaf("w:vMerge");
    }
    if (whole) {
      out.leaf("w:noWrap");
    }
    if (beside >= 0) {
      String white = Integer.toString(beside);
      out.open("w:tcMar").leaf("w:left", "w:w", white, "w:type", "dxa");
      out.leaf("w:right", "w:w", white, "w:type", "dxa").close();
    }
    out.leaf("w:vAlign", "w:val", "center").close();
  }

  /** Closes the cell, the row or the table that was opened last. */
  void close() {
    out.close();
  }
}
