package nianbao.chart;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import nianbao.chart.canvas.Canvas;
import nianbao.chart.canvas.TextWidths;
import nianbao.drawing.Drawing;
import nianbao.report.Block.Chart;

/**
 * Draws charts in the quiet style of the official tables: black and greys, figures at the marks, an
 * axis from 0 with whole steps.
 *
 * <p>A drawing is as wide as the text block (156 mm) but for its rules, and at most eight lines of
 * the grid high (82 mm). The same chart gives the same drawing. Safe for use by several threads.
 */
public final class ChartDrawer {

  /** In pt: 156 mm less half a rule at each side. */
  private static final double WIDTH = 440;

  /** A line of the grid (GB/T 9704-2012 5.2.3), so that text goes on in it behind a chart. */
  private static final double LINE = 28.99;

  private static final int LEAST_LINES = 5;
  private static final int MOST_LINES = 8;
  private static final double BORDER = 2;

  private final TextWidths widths;

  /**
   * A drawer.
   *
   * @param widths of texts in the face that charts are set in
   */
  public ChartDrawer(TextWidths widths) {
    this.widths = widths;
  }

  /** Draws one chart. */
  public Drawing draw(Chart chart) {
    Map<String, Float> known = new HashMap<>();
    Type type = new Type(text -> known.computeIfAbsent(text, widths::of));
    Plotting plotting =
        chart.kind() == Chart.Kind.PIE ? new Pie(chart, type) : new Axes(chart, type);
    Heading heading = new Heading(chart, type);
    double wanted = heading.height() + plotting.height(WIDTH - 2 * BORDER) + BORDER;
    long lines = Math.min(MOST_LINES, Math.max(LEAST_LINES, (long) Math.ceil(wanted / LINE)));
    double height = lines * LINE;
    Canvas canvas = new Canvas(type.label());
    heading.draw(canvas, WIDTH);
    double top = heading.height();
    plotting.draw(
        canvas, new Rectangle2D.Double(BORDER, top, WIDTH - 2 * BORDER, height - top - BORDER));
    return new Drawing(WIDTH, height, canvas.marks());
  }
}
