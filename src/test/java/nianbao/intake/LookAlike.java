package nianbao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nianbao.form.Column;
import nianbao.form.Form;
import nianbao.form.Grid;
import nianbao.form.Line;
import nianbao.form.Table;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Source;

/** A report as other programs would write it, with figures that add up: the tables cell by cell. */
final class LookAlike {

  /** A cell of a table: words of the form, or a figure. */
  static final class Spec {
    String text;
    int columns;
    int rows;
    final boolean figure;

    Spec(String text, int columns, int rows, boolean figure) {
      this.text = text;
      this.columns = columns;
      this.rows = rows;
      this.figure = figure;
    }
  }

  final Form form;
  final Map<String, String> truth = new HashMap<>();

  /** The three tables, each a list of rows of cells. */
  final List<List<List<Spec>>> tables = new ArrayList<>();

  private final Random random;

  LookAlike(Form form, long seed) {
    this.form = form;
    this.random = new Random(seed);
    form.lines().forEach(this::figures);
    sums();
    form.tables().forEach(table -> tables.add(rows(table)));
  }

  private void figures(Line line) {
    long sum = 0;
    for (int i = 0; i < line.columns().size(); i++) {
      Column.Kind kind = line.columns().get(i).kind();
      long value = random.nextInt(3) == 0 ? random.nextInt(2000) : random.nextInt(3);
      String text =
          switch (kind) {
            case TOTAL -> String.valueOf(sum);
            case CHANGE -> String.valueOf(value - 2);
            case AMOUNT, PRICE -> value + ".5";
            case COUNT -> String.valueOf(value);
          };
      sum += value;
      truth.put(line.pointer(i), text);
    }
  }

  /** The lines that are sums of others, and so their totals. */
  private void sums() {
    for (Table table : form.tables()) {
      for (Table.Sum sum : table.sums()) {
        Line total = form.line(sum.total());
        for (int i = 0; i < total.columns().size(); i++) {
          int column = i;
          long value =
              sum.parts().stream()
                  .mapToLong(part -> Long.parseLong(truth.get(form.line(part).pointer(column))))
                  .sum();
          truth.put(total.pointer(i), String.valueOf(value));
        }
      }
    }
  }

  private List<List<Spec>> rows(Table table) {
    List<List<Spec>> rows = new ArrayList<>();
    for (Grid.Row row : table.grid().rows()) {
      List<Spec> cells = new ArrayList<>();
      row.headings()
          .forEach(
              heading ->
                  cells.add(new Spec(heading.label(), heading.columns(), heading.rows(), false)));
      row.figures()
          .forEach(
              figure ->
                  cells.add(
                      new Spec(
                          truth.get(figure.line().pointer(figure.column())),
                          figure.columns(),
                          1,
                          true)));
      rows.add(cells);
    }
    return rows;
  }

  /** The rows of a table that have figures. */
  List<List<Spec>> figureRows(int table) {
    return tables.get(table).stream()
        .filter(row -> row.stream().anyMatch(cell -> cell.figure))
        .toList();
  }

  /** The document as pieces, its tables laid on their grids as browsers lay them. */
  Source source() {
    List<Piece> pieces = new ArrayList<>();
    text(pieces, "某某市某某局2024年政府信息公开工作年度报告");
    text(pieces, "一、总体情况");
    text(pieces, "2024年，我局依法公开政府信息。");
    text(pieces, "二、主动公开政府信息情况");
    pieces.add(table(0));
    text(pieces, "三、收到和处理政府信息公开申请情况");
    pieces.add(table(1));
    text(pieces, "四、政府信息公开行政复议、行政诉讼情况");
    pieces.add(table(2));
    text(pieces, "五、存在的主要问题及改进情况");
    text(pieces, "公开的内容还不够全面，下一步将加以改进。");
    text(pieces, "六、其他需要报告的事项");
    text(pieces, "本年度没有收取信息处理费。");
    text(pieces, "某某市某某局");
    text(pieces, "2025年1月20日");
    return new Source(pieces, List.of());
  }

  private static void text(List<Piece> pieces, String text) {
    pieces.add(Piece.Paragraph.of(text, new Place.InParagraph(pieces.size() + 1)));
  }

  private Piece table(int index) {
    List<Cell> cells = new ArrayList<>();
    int[] free = new int[100];
    int width = 0;
    List<List<Spec>> rows = tables.get(index);
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Spec spec : rows.get(row)) {
        while (free[column] > row) {
          column++;
        }
        Place place = new Place.InCell(index + 1, row + 1, cells.size());
        cells.add(new Cell(row, column, spec.rows, spec.columns, spec.text, place));
        for (int i = 0; i < spec.columns; i++) {
          free[column + i] = row + spec.rows;
        }
        column += spec.columns;
        width = Math.max(width, column);
      }
    }
    return new Piece.Table(rows.size(), width, cells, new Place.InTable(index + 1));
  }
}
