package nianbao.chart;

import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import nianbao.chart.canvas.MeasuredFont;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;

/**
 * An axis that begins with 0 and goes on in whole steps of 1, 2 or 5 with noughts.
 *
 * @param low at or below 0
 * @param high above 0
 */
record Scale(double low, double high, double step) {

  /**
   * The scale for figures.
   *
   * @param room what is kept free behind the figures, as a part of the axis
   * @param steps that there is room for
   */
  static Scale of(double least, double most, double room, int steps) {
    double down = Math.min(0, least);
    double up = Math.max(0, most);
    double span = up - down;
    double step = step(span * (1 + room) / steps);
    double high = up == 0 && down < 0 ? 0 : Math.max(step, over(up + span * room, step));
    return new Scale(-over(-down + (down < 0 ? span * room : 0), step), high, step);
  }

  private static double over(double value, double step) {
    return Math.ceil(value / step - 1e-9) * step;
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1))));
    for (int factor : new int[] {1, 2, 5}) {
      if (factor * power >= least) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /** The axis itself. */
  NumberAxis axis(MeasuredFont font) {
    NumberAxis axis = new Axis(font);
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(Inks.BLACK);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickUnit(new NumberTickUnit(step, format()));
    axis.setRange(low, high);
    return axis;
  }

  /** A figure of the axis as it is printed, whatever the machine's locale. */
  static String digits(double figure) {
    return format().format(figure);
  }

  private static NumberFormat format() {
    return new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  /**
   * JFreeChart sets figures by their width in whole pt: what that is off is made good, so that
   * those one below the other end in one line.
   */
  private static final class Axis extends NumberAxis {
    private static final long serialVersionUID = 1;

    private final MeasuredFont font;

    Axis(MeasuredFont font) {
      this.font = font;
    }

    @Override
    protected float[] calculateAnchorPoint(
        ValueTick tick, double cursor, Rectangle2D area, RectangleEdge edge) {
      float[] place = super.calculateAnchorPoint(tick, cursor, area, edge);
      float off = font.roundedWidth(tick.getText()) - font.width(tick.getText());
      place[0] += edge.equals(RectangleEdge.LEFT) ? off : off / 2;
      return place;
    }
  }
}
