package nianbao.chart;

import java.awt.geom.Rectangle2D;
import nianbao.chart.canvas.Canvas;

/** What is drawn below the heading of a chart. */
interface Plotting {

  /** The height that it should have on so much width; it is drawn in less, too. */
  double height(double width);

  /** Draws it. */
  void draw(Canvas canvas, Rectangle2D area);
}
