package nianbao.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import nianbao.form.Grid;
import nianbao.form.Part;
import nianbao.form.Table;
import nianbao.report.Figures;
import nianbao.word.TableFrame.Merge;
import nianbao.word.part.Markup;
import nianbao.word.part.Style;

/** An official table, cell for cell the form's (国办公开办函〔2021〕30号). Used once. */
final class FormTable {

  /** A line of the grid, in twentieths of a point. */
  private static final int GRID_ROW = 580;

  private static final int REQUEST_ROW = 368;

  /** White that leaves two characters a line in the columns of 法人或其他组织. */
  private static final int ORGANISATION = 100;

  /** A heading that goes on in rows below it. */
  private record Covered(int columns, int rows) {}

  private final Paragraphs paragraphs;
  private final Table table;
  private final Figures figures;
  private final Grid grid;
  private final TableFrame frame;
  private final Covered[] covered;

  FormTable(Markup out, Paragraphs paragraphs, Table table, Figures figures) {
    this.paragraphs = paragraphs;
    this.table = table;
    this.figures = figures;
    this.grid = table.grid();
    this.frame = new TableFrame(out, TableFrame.widths(shares()));
    this.covered = new Covered[grid.width()];
    Arrays.fill(covered, new Covered(1, 0));
  }

  /** No label of 三 breaks into slivers, six digits fit a cell. */
  private double[] shares() {
    double[] shares = new double[grid.width()];
    Arrays.fill(shares, table.part() == Part.REQUESTS ? 32 : 1);
    if (table.part() == Part.REQUESTS) {
      shares[0] = 34;
      shares[1] = 48;
      shares[2] = 136.25;
    }
    return shares;
  }

  void write() {
    frame.open(Style.FORM_TABLE, table.part().title());
    int head = grid.head().size();
    int count = grid.rows().size();
    for (int i = 0; i < count; i++) {
      // All of it stands on one page: each row but the last stays with the next.
      write(grid.rows().get(i), i < head, i < count - 1);
    }
    frame.close();
  }

  private void write(Grid.Row row, boolean head, boolean kept) {
    frame.openRow(height(head), head);
    Deque<Grid.Heading> headings = new ArrayDeque<>(row.headings());
    Deque<Grid.Figure> numbers = new ArrayDeque<>(row.figures());
    int column = 0;
    while (column < grid.width()) {
      if (covered[column].rows() > 0) {
        column = goOn(column, kept);
      } else if (!headings.isEmpty()) {
        column = heading(headings.remove(), column, head, kept);
      } else {
        column = figure(numbers.remove(), column, kept);
      }
    }
    frame.close();
  }

  private int height(boolean head) {
    return table.part() != Part.REQUESTS ? GRID_ROW : head ? 0 : REQUEST_ROW;
  }

  private int goOn(int column, boolean kept) {
    Covered above = covered[column];
    covered[column] = new Covered(above.columns(), above.rows() - 1);
    frame.openCell(column, above.columns(), Merge.GOES_ON, -1, false);
    paragraphs.write(Style.CELL_HEAD, kept, List.of());
    frame.close();
    return column + above.columns();
  }

  private int heading(Grid.Heading heading, int column, boolean head, boolean kept) {
    covered[column] = new Covered(heading.columns(), heading.rows() - 1);
    boolean requests = table.part() == Part.REQUESTS;
    boolean organisation = requests && head && heading.rows() == 1 && heading.columns() == 1;
    Merge merge = heading.rows() > 1 ? Merge.FIRST : Merge.NONE;
    frame.openCell(column, heading.columns(), merge, organisation ? ORGANISATION : -1, false);
    boolean label = requests && heading.scope() == Grid.Scope.ROW;
    paragraphs.begin(label ? Style.CELL : Style.CELL_HEAD, kept);
    paragraphs.run(lines(heading), "", size(0));
    paragraphs.end();
    frame.close();
    return column + heading.columns();
  }

  /** The number of a group of lines stands on a line of its own. */
  private static List<String> lines(Grid.Heading heading) {
    String label = heading.label();
    int end = label.indexOf('）') + 1;
    return heading.scope() == Grid.Scope.ROWS && end > 0 && end < label.length()
        ? List.of(label.substring(0, end), label.substring(end))
        : List.of(label);
  }

  private int figure(Grid.Figure figure, int column, boolean kept) {
    String text = figures.row(figure.line().id()).cells().get(figure.column()).printed();
    frame.openCell(column, figure.columns(), Merge.NONE, -1, true);
    paragraphs.begin(Style.NUMBER, kept);
    paragraphs.run(text.isEmpty() ? new ArrayList<>() : List.of(text), "", size(text.length()));
    paragraphs.end();
    frame.close();
    return column + figure.columns();
  }

  /** In half points; a number too long for its cell is set smaller, never broken. */
  private int size(int digits) {
    return switch (table.part()) {
      case REQUESTS -> smaller(20, 6, digits);
      case CASES -> smaller(21, 5, digits);
      default -> 24;
    };
  }

  private static int smaller(int size, int room, int digits) {
    return digits > room ? size * room / digits : size;
  }
}
