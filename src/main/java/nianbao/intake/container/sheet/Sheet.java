package nianbao.intake.container.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nianbao.intake.container.Bounds;
import nianbao.intake.container.Xml;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.UnreadableException;

/** One sheet as a table. Cells that are blank and merged with none fill the rows. */
final class Sheet {

  /** A merged cell: the rows and columns that it covers. */
  private record Merged(int rows, int columns) {
    static final Merged NONE = new Merged(1, 1);
  }

  private record Spot(int row, int column) {}

  private final String name;
  private final Texts texts;
  private final Map<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final Map<Spot, Merged> merged = new HashMap<>();
  private final Map<Spot, Spot> covered = new HashMap<>();

  Sheet(String name, Texts texts) {
    this.name = name;
    this.texts = texts;
  }

  Piece.Table read(Xml xml) throws UnreadableException {
    while (xml.nextIn(0)) {
      if (xml.name().equals("c")) {
        cell(xml);
      } else if (xml.name().equals("mergeCell")) {
        merge(xml.attribute("ref"));
      }
    }
    return table();
  }

  private void cell(Xml xml) throws UnreadableException {
    Spot spot = spot(xml.attribute("r"));
    String type = xml.attribute("t");
    int style = xml.number("s", -1);
    String value = "";
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> value = Texts.rich(xml);
        case "f" -> xml.skip();
        default -> {}
      }
    }
    if (rows.size() > Bounds.ROWS) {
      throw new UnreadableException("表格的行太多，不像年度报告；请检查是不是选错了文件");
    }
    String text = value.isEmpty() ? "" : texts.of(type, style, value);
    rows.computeIfAbsent(spot.row(), key -> new TreeMap<>()).put(spot.column(), text);
  }

  private void merge(String reference) throws UnreadableException {
    String[] ends = reference.split(":", 2);
    Spot from = spot(ends[0]);
    Spot to = spot(ends[ends.length - 1]);
    int high = Math.min(to.row() - from.row() + 1, Bounds.ROW_SPAN);
    int wide = Math.min(to.column() - from.column() + 1, Bounds.COLUMNS);
    merged.put(from, new Merged(Math.max(1, high), Math.max(1, wide)));
    for (int row = 0; row < high; row++) {
      for (int column = 0; column < wide; column++) {
        covered.put(new Spot(from.row() + row, from.column() + column), from);
      }
    }
  }

  private static Spot spot(String reference) throws UnreadableException {
    int column = 0;
    int i = 0;
    for (; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
    }
    String row = reference.substring(i);
    if (column == 0 || i > 3 || !row.matches("\\d{1,7}")) {
      throw new UnreadableException("表格文件已损坏，单元格的位置不对；请用Excel或WPS打开，另存一份再导入");
    }
    return new Spot(Integer.parseInt(row) - 1, column - 1);
  }

  private Piece.Table table() {
    int widest = widest();
    List<Cell> cells = new ArrayList<>();
    int line = 0;
    for (Map.Entry<Integer, TreeMap<Integer, String>> row : rows.entrySet()) {
      line = row.getKey();
      for (Map.Entry<Integer, String> cell : row.getValue().entrySet()) {
        Spot spot = new Spot(line, cell.getKey());
        boolean own = spot.equals(covered.getOrDefault(spot, spot));
        if (spot.column() < widest && (own || !cell.getValue().isBlank())) {
          cells.add(cell(spot, cell.getValue()));
        }
      }
    }
    return new Piece.Table(line + 1, widest, cells, new Place.InSheet(name, ""));
  }

  /** The columns up to the last one that has any text in it; blank ones behind are but format. */
  private int widest() {
    int widest = 1;
    for (TreeMap<Integer, String> row : rows.values()) {
      for (Map.Entry<Integer, String> cell : row.entrySet()) {
        widest = cell.getValue().isBlank() ? widest : Math.max(widest, cell.getKey() + 1);
      }
    }
    return widest;
  }

  private Cell cell(Spot spot, String text) {
    Merged span = merged.getOrDefault(spot, Merged.NONE);
    Place place = new Place.InSheet(name, letters(spot.column()) + (spot.row() + 1));
    return new Cell(spot.row(), spot.column(), span.rows(), span.columns(), text, place);
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
