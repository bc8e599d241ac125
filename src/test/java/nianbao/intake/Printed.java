package nianbao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nianbao.intake.LookAlike.Spec;

/** A look-alike as a printer would set it on pages, well or badly. */
final class Printed {

  /** How the cells of tables are parted. */
  enum Lines {
    STROKES,
    RECTANGLES,
    NO_OUTER_BORDER,
    ACROSS_ALONE,
    NONE
  }

  /** What goes wrong on the way to the page. */
  enum Fault {
    NOTHING,
    LINE_LOST,
    FIGURE_MOVED,
    FIGURE_TWICE,
    FIGURE_SPREAD,
    FIGURE_BROKEN,
    FIGURE_UNDER_A_FIGURE,
    ROW_OVER_THE_EDGE
  }

  private static final float SIZE = 9;
  private static final float LINE = 12;
  private static final float LEFT = 50;

  /** A cell with its box. */
  private record Box(Spec cell, float left, float top, float right, float bottom) {}

  private final LookAlike report;
  private final Lines lines;
  private final Fault fault;
  private final Random random;
  private final float height;
  private final Drawn drawn;
  private final boolean centred;
  private float y = 60;
  private int faultIn;

  Printed(LookAlike report, Lines lines, Fault fault, long seed) {
    this.report = report;
    this.lines = lines;
    this.fault = fault;
    this.random = new Random(seed);
    this.centred = random.nextBoolean();
    this.height = 500 + random.nextInt(700);
    this.drawn = new Drawn(height);
    this.faultIn = random.nextInt(150);
  }

  byte[] file() {
    for (String text : Written.TEXTS) {
      if (text.startsWith("TABLE ")) {
        table(report.tables.get(Integer.parseInt(text.substring(6))));
      } else {
        paragraph(text);
      }
    }
    return drawn.file();
  }

  private void paragraph(String text) {
    room(2 * LINE);
    drawn.text(LEFT + 18, y, SIZE, text);
    y += 2 * LINE;
  }

  private void room(float needed) {
    if (y + needed > height - 60) {
      drawn.nextPage();
      y = 60;
    }
  }

  /** Rows are laid out first and set on the page afterwards: a page may end between any two. */
  private void table(List<List<Spec>> rows) {
    List<List<int[]>> columns = columns(rows);
    int count = columns.stream().flatMap(List::stream).mapToInt(span -> span[1]).max().orElse(1);
    float[] edges = edges(count);
    float[] heights = new float[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      heights[row] = height(rows.get(row), columns.get(row), edges);
    }
    int from = 0;
    while (from < rows.size()) {
      int to = from;
      float top = y;
      while (to < rows.size() && y + heights[to] <= height - 60) {
        y += heights[to];
        to++;
      }
      set(rows, columns, edges, heights, from, to, top);
      if (to < rows.size()) {
        drawn.nextPage();
        y = 60;
      }
      from = to;
    }
    y += 2 * LINE;
  }

  /** Of each cell of each row its first column, and the one behind its last. */
  private static List<List<int[]>> columns(List<List<Spec>> rows) {
    List<List<int[]>> columns = new ArrayList<>();
    int[] free = new int[100];
    for (int row = 0; row < rows.size(); row++) {
      List<int[]> spans = new ArrayList<>();
      int column = 0;
      for (Spec cell : rows.get(row)) {
        while (free[column] > row) {
          column++;
        }
        spans.add(new int[] {column, column + cell.columns});
        for (int i = 0; i < cell.columns; i++) {
          free[column + i] = row + cell.rows;
        }
        column += cell.columns;
      }
      columns.add(spans);
    }
    return columns;
  }

  /** Columns of words are wide, those of figures as wide as figures. */
  private static float[] edges(int count) {
    float[] edges = new float[count + 1];
    boolean cases = count == 15;
    edges[0] = LEFT;
    for (int i = 0; i < count; i++) {
      edges[i + 1] = edges[i] + (cases ? 32 : count == 4 ? 120 : i < 2 ? 55 : i == 2 ? 110 : 39);
    }
    return edges;
  }

  private static float height(List<Spec> row, List<int[]> columns, float[] edges) {
    int most = 1;
    for (int i = 0; i < row.size(); i++) {
      float width = edges[columns.get(i)[1]] - edges[columns.get(i)[0]];
      if (row.get(i).rows == 1) {
        most = Math.max(most, Drawn.broken(row.get(i).text, width, SIZE).size());
      }
    }
    return most * LINE + 8;
  }

  private void set(
      List<List<Spec>> rows,
      List<List<int[]>> columns,
      float[] edges,
      float[] heights,
      int from,
      int to,
      float top) {
    float above = top;
    for (int row = from; row < to; row++) {
      for (int i = 0; i < rows.get(row).size(); i++) {
        Spec cell = rows.get(row).get(i);
        int[] span = columns.get(row).get(i);
        float below = above;
        for (int j = row; j < Math.min(to, row + cell.rows); j++) {
          below += heights[j];
        }
        cell(new Box(cell, edges[span[0]], above, edges[span[1]], below));
      }
      above += heights[row];
    }
    float right = edges[edges.length - 1];
    if (lines == Lines.STROKES || lines == Lines.RECTANGLES) {
      drawn.line(edges[0], top, edges[0], above, lines == Lines.RECTANGLES);
      drawn.line(right, top, right, above, lines == Lines.RECTANGLES);
    }
  }

  private void cell(Box box) {
    boolean faulty = box.cell().figure && faultIn-- == 0;
    lines(box, faulty && fault == Fault.LINE_LOST);
    List<String> text = Drawn.broken(box.cell().text, box.right() - box.left(), SIZE);
    float middle = (box.top() + box.bottom()) / 2 + 3;
    float base = middle - (text.size() - 1) * LINE / 2;
    for (String line : text) {
      float width = Drawn.width(line, SIZE);
      float x = centred ? (box.left() + box.right() - width) / 2 : box.left() + 3;
      if (faulty) {
        faulty(box, x, base, line);
      } else {
        drawn.text(x, base, SIZE, line);
      }
      base += LINE;
    }
  }

  private void lines(Box box, boolean lost) {
    if (lines == Lines.NONE) {
      return;
    }
    boolean filled = lines == Lines.RECTANGLES;
    boolean outer = lines == Lines.NO_OUTER_BORDER && box.left() <= LEFT;
    drawn.line(box.left(), box.top(), box.right(), box.top(), filled);
    drawn.line(box.left(), box.bottom(), box.right(), box.bottom(), filled);
    if (lines != Lines.ACROSS_ALONE && !lost && !outer) {
      drawn.line(box.left(), box.top(), box.left(), box.bottom(), filled);
    }
  }

  private void faulty(Box box, float x, float base, String text) {
    float wide = box.right() - box.left();
    switch (fault) {
      case FIGURE_MOVED -> drawn.text(x + (random.nextFloat() * 2 - 1) * wide, base, SIZE, text);
      case FIGURE_TWICE -> {
        drawn.text(x, base, SIZE, text);
        drawn.text(x + 0.3f, base, SIZE, text);
      }
      case FIGURE_SPREAD -> spread(x, base, text);
      case FIGURE_BROKEN -> {
        int cut = text.length() / 2;
        drawn.text(x, base - LINE / 2, SIZE, text.substring(0, cut));
        drawn.text(x, base + LINE / 2, SIZE, text.substring(cut));
      }
      case FIGURE_UNDER_A_FIGURE -> {
        drawn.text(x, base, SIZE, text);
        drawn.text(x, base + 0.8f * LINE, SIZE, "7");
      }
      case ROW_OVER_THE_EDGE -> drawn.text(x + 300, base, SIZE, text);
      default -> drawn.text(x, base, SIZE, text);
    }
  }

  private void spread(float x, float base, String text) {
    float at = x;
    float gap = 1 + random.nextInt(4);
    for (int i = 0; i < text.length(); i++) {
      drawn.text(at, base, SIZE, text.substring(i, i + 1));
      at += SIZE / 2 + gap;
    }
  }
}
