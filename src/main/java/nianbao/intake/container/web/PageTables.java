package nianbao.intake.container.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nianbao.intake.container.Bounds;
import nianbao.intake.container.Grid;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.UnreadableException;
import org.jsoup.nodes.Element;

/** The tables of a page: those that hold others, or one cell a row, are but layout. */
final class PageTables {

  private final PageWalk walk;
  private int tables;

  PageTables(PageWalk walk) {
    this.walk = walk;
  }

  void table(Element table, Look look, int depth) throws UnreadableException {
    List<Element> rows = rows(table);
    boolean layout =
        table.selectFirst("td table, th table") != null
            || rows.stream().allMatch(row -> cells(row).size() < 2);
    for (Element caption : table.children()) {
      if (caption.normalName().equals("caption")) {
        walk.children(caption, look.in(caption), depth + 1);
        walk.endParagraph();
      }
    }
    if (layout) {
      layOut(rows, look, depth);
    } else {
      tables++;
      grid(rows, look, depth);
    }
  }

  private void layOut(List<Element> rows, Look look, int depth) throws UnreadableException {
    for (Element row : rows) {
      for (Element cell : cells(row)) {
        walk.children(cell, look.in(row).in(cell), depth + 3);
        walk.endParagraph();
      }
    }
  }

  private void grid(List<Element> rows, Look look, int depth) throws UnreadableException {
    Grid grid = new Grid();
    List<Piece> pictures = new ArrayList<>();
    for (Element row : rows) {
      grid.nextRow();
      int number = 0;
      for (Element cell : cells(row)) {
        number++;
        PageWalk inside = walk.inside(cell, look.in(row).in(cell), depth + 3);
        Place place = new Place.InCell(tables, grid.rowNumber(), number);
        grid.cell(
            span(cell, "colspan", Bounds.COLUMNS),
            span(cell, "rowspan", Bounds.ROW_SPAN),
            text(inside.pieces()),
            place);
        inside.pieces().stream().filter(Piece.Picture.class::isInstance).forEach(pictures::add);
      }
    }
    walk.add(grid.table(new Place.InTable(tables)));
    pictures.forEach(walk::add);
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream()
        .filter(Piece.Paragraph.class::isInstance)
        .map(piece -> ((Piece.Paragraph) piece).text())
        .collect(Collectors.joining("\n"));
  }

  private static int span(Element cell, String name, int most) {
    String stated = cell.attr(name).strip();
    if (!stated.matches("\\d{1,9}")) {
      return 1;
    }
    return Math.min(Integer.parseInt(stated), most);
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (child.normalName().matches("tbody|thead|tfoot")) {
        child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.normalName().matches("td|th")).toList();
  }
}
