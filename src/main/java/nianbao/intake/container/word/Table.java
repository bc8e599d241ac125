package nianbao.intake.container.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nianbao.intake.container.Bounds;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.UnreadableException;

/** One table; a merged cell is told in every row that it covers, in the first one with its text. */
final class Table {

  /** The style of ours that sets pictures side by side. */
  private static final String PICTURES = "年报并排图";

  /** A cell as a row tells it. */
  private record Told(int column, int span, boolean merged, List<Piece> inside, Place place) {
    String text() {
      return inside.stream()
          .filter(Piece.Paragraph.class::isInstance)
          .map(piece -> ((Piece.Paragraph) piece).text())
          .collect(Collectors.joining("\n"));
    }
  }

  private final Body body;
  private final int number;
  private final List<List<Told>> rows = new ArrayList<>();
  private int column;
  private int columns;
  private int heads;
  private boolean ours;
  private boolean pictures;

  Table(Body body, int number) {
    this.body = body;
    this.number = number;
  }

  void read(Xml xml) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      if (xml.name().equals("tr")) {
        row(xml);
      } else if (xml.name().equals("tblStyle")) {
        String name = body.styles().name(xml.attribute("val"));
        ours = !name.isEmpty();
        pictures = name.equals(PICTURES);
      }
    }
    if (isLayout()) {
      told().flatMap(cell -> cell.inside().stream()).forEach(body::add);
    } else {
      Place place = new Place.InTable(number);
      body.add(new Piece.Table(rows.size(), columns, cells(), ours ? heads : -1, place));
      told()
          .flatMap(cell -> cell.inside().stream())
          .filter(Piece.Picture.class::isInstance)
          .forEach(body::add);
    }
  }

  private Stream<Told> told() {
    return rows.stream().flatMap(List::stream);
  }

  /** A table that holds others, or one cell a row, is but layout. */
  private boolean isLayout() {
    return pictures
        || (!ours && rows.stream().allMatch(row -> row.size() < 2))
        || told().anyMatch(cell -> cell.inside().stream().anyMatch(Piece.Table.class::isInstance));
  }

  private void row(Xml xml) throws UnreadableException {
    if (rows.size() >= Bounds.ROWS) {
      throw new UnreadableException("表格的行太多，不像年度报告；请检查是不是选错了文件");
    }
    List<Told> row = new ArrayList<>();
    boolean deleted = false;
    boolean head = false;
    column = 0;
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "gridBefore" -> column += Math.min(Bounds.COLUMNS, xml.number("val", 0));
        case "tc" -> row.add(cell(xml, row.size() + 1));
        case "del" -> deleted = true;
        case "tblHeader" -> head = xml.isOn();
        case "sdtPr", "tblPrEx", "trPrChange" -> xml.skip();
        default -> {}
      }
    }
    if (deleted) {
      row.forEach(cell -> body.leaveOut(cell.text(), "修订中已删除的表格行"));
    } else {
      heads += head && heads == rows.size() ? 1 : 0;
      rows.add(row);
    }
  }

  private Told cell(Xml xml, int cell) throws UnreadableException {
    int start = column;
    int span = 1;
    boolean merged = false;
    List<Piece> inside = new ArrayList<>();
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "gridSpan" -> span = Math.max(1, Math.min(Bounds.COLUMNS, xml.number("val", 1)));
        case "vMerge" -> merged = !xml.attribute("val").equals("restart");
        case "tcPrChange", "tcBorders" -> xml.skip();
        case "p", "tbl", "sdt", "del", "moveFrom", "altChunk" -> inside.addAll(body.insideOne(xml));
        default -> {}
      }
    }
    column += span;
    if (column > Bounds.COLUMNS) {
      throw new UnreadableException("表格的列太多，超过" + Bounds.COLUMNS + "列，不像年度报告；请检查是不是选错了文件");
    }
    columns = Math.max(columns, column);
    return new Told(start, span, merged, inside, place(cell));
  }

  private Place place(int cell) {
    return new Place.InCell(number, rows.size() + 1, cell);
  }

  private List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Told told : rows.get(row)) {
        if (!told.merged() || !isCovered(row, told)) {
          cells.add(
              new Cell(
                  row, told.column(), height(row, told), told.span(), told.text(), told.place()));
        } else {
          body.leaveOut(told.text(), "合并的单元格里不显示的文字");
        }
      }
    }
    return cells;
  }

  private boolean isCovered(int row, Told told) {
    return row > 0 && at(row - 1, told.column()).isPresent();
  }

  private Optional<Told> at(int row, int start) {
    return rows.get(row).stream().filter(told -> told.column() == start).findFirst();
  }

  private int height(int row, Told told) {
    int height = 1;
    while (row + height < rows.size()
        && height < Bounds.ROW_SPAN
        && at(row + height, told.column()).filter(Told::merged).isPresent()) {
      height++;
    }
    return height;
  }
}
