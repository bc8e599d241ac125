package nianbao.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nianbao.chart.canvas.Canvas;
import nianbao.report.Block.Chart;
import org.jfree.chart.plot.PiePlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.general.DefaultPieDataset;

/** The parts of a whole, clockwise from the top, each with its words beside it. */
final class Pie implements Plotting {

  private static final double RADIUS = 72;

  private final Chart chart;
  private final Chart.Series series;
  private final Type type;
  private final PieLabels labels;

  Pie(Chart chart, Type type) {
    this.chart = chart;
    this.series = chart.series().get(0);
    this.type = type;
    this.labels = new PieLabels(chart, type.label());
  }

  @Override
  public double height(double width) {
    return Math.max(2 * RADIUS + 8, labels.height(width, RADIUS));
  }

  @Override
  public void draw(Canvas canvas, Rectangle2D area) {
    double radius = Math.min(RADIUS, area.getHeight() / 2 - 4);
    Rectangle2D circle =
        new Rectangle2D.Double(
            area.getCenterX() - radius, area.getCenterY() - radius, 2 * radius, 2 * radius);
    if (total() > 0) {
      plot().draw(canvas, circle, null, null, null);
    } else {
      canvas.setPaint(Inks.BLACK);
      canvas.setStroke(Inks.THIN);
      canvas.draw(new Ellipse2D.Double(circle.getX(), circle.getY(), 2 * radius, 2 * radius));
    }
    labels.draw(canvas, area, circle, middles());
  }

  private PiePlot<Key> plot() {
    DefaultPieDataset<Key> data = new DefaultPieDataset<>();
    PiePlot<Key> plot = new PiePlot<>(data);
    for (int i = 0; i < chart.categories().size(); i++) {
      Key key = new Key(i, chart.categories().get(i));
      data.setValue(key, figure(i));
      plot.setSectionPaint(key, Inks.area(i));
      plot.setSectionOutlinePaint(key, Inks.BLACK);
      plot.setSectionOutlineStroke(key, Inks.THIN);
    }
    plot.setLabelFont(type.label());
    plot.setLabelGenerator(null);
    plot.setIgnoreZeroValues(true);
    plot.setShadowPaint(null);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInteriorGap(0);
    plot.setLabelLinkMargin(0);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  /** The middle of each part, as a share of the whole from the top on. */
  private List<Double> middles() {
    double total = total() == 0 ? 1 : total();
    List<Double> middles = new ArrayList<>();
    double before = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      middles.add((before + figure(i) / 2) / total);
      before += figure(i);
    }
    return middles;
  }

  private double total() {
    double total = 0;
    for (int i = 0; i < chart.categories().size(); i++) {
      total += figure(i);
    }
    return total;
  }

  private double figure(int index) {
    return series.values().get(index).number().map(Number::doubleValue).orElse(0.0);
  }
}
