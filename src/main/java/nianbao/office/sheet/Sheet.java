package nianbao.office.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A sheet that rows are added to, from the top. For one thread. */
public final class Sheet {

  private static final int LETTERS = 26;

  /** As many characters as a cell may have (ECMA-376 part 1, 18.3.1.4 and Excel's limits). */
  private static final int MOST = 32_767;

  /** Three lines: programs do not find out the height of rows that somebody else wrote. */
  private static final String HEAD_HEIGHT = " ht=\"48\" customHeight=\"1\"";

  /** What can be read on a page across, in characters of half width. */
  private static final int PAGE = 260;

  private final Appendable out;
  private final SheetPlan plan;
  private final List<String> merged = new ArrayList<>();
  private int rows;

  Sheet(Appendable out, SheetPlan plan) throws IOException {
    this.out = out;
    this.plan = plan;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
        .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
        .append(fits() ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "");
    writeView();
    writeColumns();
    out.append("<sheetData>");
  }

  private void writeView() throws IOException {
    out.append("<sheetViews><sheetView workbookViewId=\"0\">");
    if (plan.headRows() + plan.headColumns() > 0) {
      String pane =
          plan.headColumns() == 0
              ? "bottomLeft"
              : plan.headRows() == 0 ? "topRight" : "bottomRight";
      out.append("<pane")
          .append(plan.headColumns() > 0 ? " xSplit=\"" + plan.headColumns() + "\"" : "")
          .append(plan.headRows() > 0 ? " ySplit=\"" + plan.headRows() + "\"" : "")
          .append(" topLeftCell=\"" + place(plan.headRows(), plan.headColumns()) + "\"")
          .append(" activePane=\"" + pane + "\" state=\"frozen\"/>");
    }
    out.append("</sheetView></sheetViews>");
  }

  private void writeColumns() throws IOException {
    out.append("<cols>");
    for (int i = 0; i < plan.widths().size(); i++) {
      String column = Integer.toString(i + 1);
      out.append("<col min=\"" + column + "\" max=\"" + column + "\" width=\"")
          .append(Integer.toString(plan.widths().get(i)))
          .append("\" customWidth=\"1\"/>");
    }
    out.append("</cols>");
  }

  /** Adds a row. */
  public void row(List<Cell> cells) throws IOException {
    rows++;
    String height = rows <= plan.headRows() ? HEAD_HEIGHT : "";
    out.append("<row r=\"" + rows + "\"" + height + ">");
    for (int i = 0; i < cells.size(); i++) {
      write(cells.get(i), place(rows - 1, i));
    }
    out.append("</row>");
  }

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /** Makes one cell of some in the last row, of which the first has the words. */
  public void merge(int firstColumn, int columns) {
    if (columns > 1) {
      merged.add(place(rows - 1, firstColumn) + ":" + place(rows - 1, firstColumn + columns - 1));
    }
  }

  private void write(Cell cell, String place) throws IOException {
    String head = "<c r=\"" + place + "\" s=\"" + Styles.number(cell.look()) + "\"";
    if (cell instanceof Cell.Text text) {
      out.append(head + " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      out.append(Xml.text(text.text(), MOST)).append("</t></is></c>");
    } else if (cell instanceof Cell.Amount number) {
      out.append(head + "><v>" + number.number().toPlainString() + "</v></c>");
    } else if (cell instanceof Cell.Formula formula) {
      out.append(head + "><f>" + Xml.text(formula.formula(), MOST) + "</f><v>");
      out.append(formula.value().toPlainString()).append("</v></c>");
    } else {
      out.append(head + "/>");
    }
  }

  void finish() throws IOException {
    out.append("</sheetData>");
    if (plan.filtered() && rows >= plan.headRows()) {
      String first = place(plan.headRows() - 1, 0);
      out.append("<autoFilter ref=\"" + first + ":" + place(rows - 1, width() - 1) + "\"/>");
    }
    if (!merged.isEmpty()) {
      out.append("<mergeCells count=\"" + merged.size() + "\">");
      for (String range : merged) {
        out.append("<mergeCell ref=\"" + range + "\"/>");
      }
      out.append("</mergeCells>");
    }
    out.append(
            "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>")
        .append("<pageSetup paperSize=\"9\" " + (fits() ? "" : "scale=\"70\" "))
        .append("orientation=\"landscape\" fitToHeight=\"0\"/>")
        .append("</worksheet>");
  }

  /** Whether all columns are printed side by side; of more the first ones stand on each page. */
  private boolean fits() {
    return plan.widths().stream().mapToInt(Integer::intValue).sum() <= PAGE;
  }

  private int width() {
    return plan.widths().size();
  }

  /** A place such as AB12; row and column are counted from 0. */
  public static String place(int row, int column) {
    return letters(column) + (row + 1);
  }

  private static String letters(int column) {
    String last = Character.toString('A' + column % LETTERS);
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
