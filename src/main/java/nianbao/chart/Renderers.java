package nianbao.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nianbao.chart.ValueLabels.Side;
import nianbao.report.Block.Chart;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** How JFreeChart draws the marks of each kind of chart; it tells where figures are wanted. */
final class Renderers {

  private static final Rectangle2D SWATCH = new Rectangle2D.Double(-7, -3.5, 14, 7);
  private static final double WIDEST = 0.12;

  /** Between the bars of a category, in all categories together. */
  private static final double GAPS = 0.04;

  private Renderers() {}

  /** What marks take up at most, as a part of the axis of categories. */
  static double marks(Chart chart) {
    int beside = chart.kind() == Chart.Kind.STACKED ? 1 : chart.series().size();
    return chart.kind() == Chart.Kind.LINE
        ? 1
        : chart.categories().size() * beside * WIDEST + (beside > 1 ? GAPS : 0);
  }

  static AbstractCategoryItemRenderer of(Chart chart, ValueLabels labels) {
    AbstractCategoryItemRenderer renderer =
        switch (chart.kind()) {
          case LINE -> lines(chart, labels);
          case STACKED -> bars(chart, new Stacks(chart, labels));
          default -> bars(chart, new Bars(chart, labels));
        };
    renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
    renderer.setDefaultItemLabelsVisible(true);
    return renderer;
  }

  private static BarRenderer bars(Chart chart, BarRenderer renderer) {
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setMaximumBarWidth(WIDEST);
    renderer.setItemMargin(GAPS);
    renderer.setDefaultLegendShape(SWATCH);
    for (int series = 0; series < chart.series().size(); series++) {
      renderer.setSeriesPaint(series, Inks.area(series));
      renderer.setSeriesOutlinePaint(series, Inks.BLACK);
      renderer.setSeriesOutlineStroke(series, Inks.THIN);
      renderer.setLegendShape(series, SWATCH);
    }
    return renderer;
  }

  private static LineAndShapeRenderer lines(Chart chart, ValueLabels labels) {
    LineAndShapeRenderer renderer = new Points(chart, labels);
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    for (int series = 0; series < chart.series().size(); series++) {
      renderer.setSeriesPaint(series, Inks.line(series));
      renderer.setSeriesStroke(series, Inks.stroke(series));
      renderer.setSeriesShape(series, Inks.mark(series));
      renderer.setSeriesFillPaint(series, Inks.markInk(series));
      renderer.setSeriesOutlinePaint(series, Inks.line(series));
      renderer.setSeriesOutlineStroke(series, Inks.THIN);
    }
    return renderer;
  }

  private static String digits(Chart chart, int row, int column) {
    return chart.series().get(row).values().get(column).digits();
  }

  private static final class Bars extends BarRenderer {
    private static final long serialVersionUID = 1;

    private final transient Chart chart;
    private final transient ValueLabels labels;

    Bars(Chart chart, ValueLabels labels) {
      this.chart = chart;
      this.labels = labels;
    }

    @Override
    protected void drawItemLabel(
        Graphics2D canvas,
        CategoryDataset data,
        int row,
        int column,
        CategoryPlot plot,
        CategoryItemLabelGenerator generator,
        Rectangle2D bar,
        boolean negative) {
      Side above = negative ? Side.BELOW : Side.ABOVE;
      Side beside = negative ? Side.LEFT : Side.RIGHT;
      boolean level = plot.getOrientation().isHorizontal();
      labels.add(digits(chart, row, column), bar, List.of(level ? beside : above));
    }
  }

  private static final class Stacks extends StackedBarRenderer {
    private static final long serialVersionUID = 1;

    private final transient Chart chart;
    private final transient ValueLabels labels;

    Stacks(Chart chart, ValueLabels labels) {
      this.chart = chart;
      this.labels = labels;
    }

    @Override
    protected void drawItemLabel(
        Graphics2D canvas,
        CategoryDataset data,
        int row,
        int column,
        CategoryPlot plot,
        CategoryItemLabelGenerator generator,
        Rectangle2D bar,
        boolean negative) {
      // A part of nothing cannot be seen, and has no mark to stand at.
      if (data.getValue(row, column).doubleValue() != 0) {
        labels.add(digits(chart, row, column), bar, List.of(Side.INSIDE, Side.RIGHT, Side.LEFT));
      }
    }
  }

  private static final class Points extends LineAndShapeRenderer {
    private static final long serialVersionUID = 1;

    /** The triangle reaches farthest. */
    private static final double HALF = 2.8;

    private final transient Chart chart;
    private final transient ValueLabels labels;

    Points(Chart chart, ValueLabels labels) {
      this.chart = chart;
      this.labels = labels;
    }

    @Override
    protected void drawItemLabel(
        Graphics2D canvas,
        PlotOrientation orientation,
        CategoryDataset data,
        int row,
        int column,
        double x,
        double y,
        boolean negative) {
      Rectangle2D mark = new Rectangle2D.Double(x - HALF, y - HALF, 2 * HALF, 2 * HALF);
      labels.add(digits(chart, row, column), mark, sides(data, row, column));
    }

    /** The lowest of a category's figures stands below its mark, so that the others keep theirs. */
    private static List<Side> sides(CategoryDataset data, int row, int column) {
      double own = data.getValue(row, column).doubleValue();
      boolean higher = false;
      boolean lower = false;
      for (int each = 0; each < data.getRowCount(); each++) {
        Number other = data.getValue(each, column);
        higher |= other != null && other.doubleValue() > own;
        lower |= other != null && other.doubleValue() < own;
      }
      return higher && !lower
          ? List.of(Side.BELOW, Side.ABOVE, Side.RIGHT, Side.LEFT)
          : List.of(Side.ABOVE, Side.BELOW, Side.RIGHT, Side.LEFT);
    }
  }
}
