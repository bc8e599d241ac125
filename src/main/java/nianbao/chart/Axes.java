package nianbao.chart;

import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nianbao.chart.canvas.Canvas;
import nianbao.chart.canvas.MeasuredFont;
import nianbao.report.Block.Chart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.util.SortOrder;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/** Columns, bars, lines and stacks: figures over categories. */
final class Axes implements Plotting {

  private static final RectangleInsets NONE = RectangleInsets.ZERO_INSETS;

  private static final Size2D NOTHING = new Size2D();

  private static final int STEPS = 5;
  private static final double STEP = 15;
  private static final double PLOT = 115;
  private static final double BAR = 11;
  private static final double BETWEEN_BARS = 8;

  private final Chart chart;
  private final Type type;
  private final boolean level;
  private final ValueLabels labels = new ValueLabels();
  private final DefaultCategoryDataset data;
  private final CategoryPlot plot;
  private final LegendTitle legend;
  private final double longest;
  private final double least;
  private final double most;
  private final Map<Double, CategoryLabels> names = new HashMap<>();

  Axes(Chart chart, Type type) {
    this.chart = chart;
    this.type = type;
    this.level = chart.kind() == Chart.Kind.BAR;
    this.data = data(chart);
    this.plot = new CategoryPlot(data, null, null, Renderers.of(chart, labels));
    this.legend = legend(plot, type);
    this.longest =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .mapToDouble(value -> type.label().width(value.digits()))
            .max()
            .orElse(0);
    DoubleSummaryStatistics sums = sums().summaryStatistics();
    this.least = sums.getMin();
    this.most = sums.getMax();
  }

  @Override
  public double height(double width) {
    double legend = chart.series().size() > 1 ? legendHeight(width) : 0;
    int categories = chart.categories().size();
    double plot =
        level
            ? categories * (chart.series().size() * BAR + BETWEEN_BARS) + type.label().pitch()
            : PLOT + names(width).height();
    return plot + legend;
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    Size2D size = chart.series().size() > 1 ? arrange(legend, canvas, area.getWidth()) : NOTHING;
    CategoryLabels names = names(area.getWidth());
    double width = area.getWidth() - (level ? overhang(area.getWidth()) : names.overhang());
    double height = area.getHeight() - size.getHeight();
    Rectangle2D upper = new Rectangle2D.Double(area.getX(), area.getY(), width, height);
    plot(width, height, names).draw(canvas, upper, null, null, null);
    canvas.endLayer();
    if (chart.series().size() > 1) {
      double left = area.getX() + (area.getWidth() - size.getWidth()) / 2;
      legend.draw(
          canvas, new Rectangle2D.Double(left, upper.getMaxY(), size.getWidth(), size.getHeight()));
    }
    labels.draw(canvas, frame(area), type.labels());
  }

  /** Of the last figure of an axis that lies below bars, half stands behind the axis. */
  private double overhang(double width) {
    String last = Scale.digits(usualScale(width).high());
    return level ? type.label().width(last) / 2 + 1 : 0;
  }

  /** Figures may stand beside the plot, but not in the heading's place. */
  private static Rectangle2D frame(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX(), area.getY() - 2, area.getWidth(), area.getHeight() + 2);
  }

  private double legendHeight(double width) {
    return arrange(legend, new Canvas(type.label()), width).getHeight();
  }

  private static LegendTitle legend(CategoryPlot plot, Type type) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setItemFont(type.label());
    legend.setItemPaint(Inks.BLACK);
    legend.setPadding(2, 0, 0, 0);
    legend.setItemLabelPadding(new RectangleInsets(1, 2, 1, 8));
    legend.setLegendItemGraphicPadding(new RectangleInsets(1, 2, 1, 2));
    return legend;
  }

  private static Size2D arrange(LegendTitle legend, Canvas canvas, double width) {
    return legend.arrange(canvas, new RectangleConstraint(new Range(0, width), new Range(0, 200)));
  }

  private CategoryPlot plot(double width, double height, CategoryLabels names) {
    NumberAxis figures = scale(width, height - names.height()).axis(type.label());
    plot.setDomainAxis(categories(height, names));
    plot.setRangeAxis(figures);
    plot.setOrientation(level ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRowRenderingOrder(SortOrder.ASCENDING);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(NONE);
    plot.setAxisOffset(NONE);
    plot.setRangeGridlinePaint(Inks.RULE);
    plot.setRangeGridlineStroke(Inks.THIN);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Inks.BLACK);
    plot.setRangeZeroBaselineStroke(Inks.THIN);
    return plot;
  }

  private CategoryAxis categories(double height, CategoryLabels names) {
    double row = (height - 2 * type.label().pitch()) / chart.categories().size();
    MeasuredFont font =
        level ? type.of((float) Math.min(9, Math.max(6, row / 1.15))) : names.font();
    CategoryAxis axis = names.axis(font, Renderers.marks(chart));
    axis.setTickLabelPaint(Inks.BLACK);
    return axis;
  }

  private CategoryLabels names(double width) {
    return names.computeIfAbsent(width, this::namesOver);
  }

  private CategoryLabels namesOver(double width) {
    Scale scale = usualScale(width);
    double widest =
        Math.max(
            type.label().width(Scale.digits(scale.low())),
            type.label().width(Scale.digits(scale.high())));
    return new CategoryLabels(chart.categories(), level, width - widest - 8, type);
  }

  /** The scale of a plot whose marks have so much height. */
  private Scale scale(double width, double height) {
    return level ? usualScale(width) : scaleOver(width, height);
  }

  /**
   * The scale of a plot of the usual height. How much the names take up follows from the figures
   * beside them, and those from the height that the names leave: here it is taken as known.
   */
  private Scale usualScale(double width) {
    return scaleOver(width, PLOT);
  }

  /** Behind a bar there is room for its figure, above a column for a line of it. */
  private Scale scaleOver(double width, double height) {
    double room = level ? Math.min(0.5, (longest + 8) / (width * 0.6)) : 0.08;
    int steps = (int) (level ? width * 0.5 / (longest + 14) : height / STEP);
    return Scale.of(least, most, room, Math.max(1, Math.min(STEPS, steps)));
  }

  /** What the marks reach to. */
  private DoubleStream sums() {
    return chart.kind() == Chart.Kind.STACKED
        ? IntStream.range(0, chart.categories().size())
            .mapToDouble(i -> chart.series().stream().mapToDouble(each -> figure(each, i)).sum())
        : chart.series().stream()
            .flatMapToDouble(
                each -> IntStream.range(0, each.values().size()).mapToDouble(i -> figure(each, i)));
  }

  private static double figure(Chart.Series series, int index) {
    return series.values().get(index).number().map(Number::doubleValue).orElse(0.0);
  }

  private static DefaultCategoryDataset data(Chart chart) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    List<Chart.Series> all = chart.series();
    for (int row = 0; row < all.size(); row++) {
      for (int column = 0; column < chart.categories().size(); column++) {
        data.addValue(
            all.get(row).values().get(column).number().orElse(null),
            new Key(row, all.get(row).name()),
            new Key(column, chart.categories().get(column)));
      }
    }
    return data;
  }
}
