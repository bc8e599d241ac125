package nianbao.press;

import nianbao.chart.ChartDrawer;
import nianbao.compose.Charts;
import nianbao.drawing.Drawing;
import nianbao.render.face.Faces;
import nianbao.render.face.Role;
import nianbao.report.Block;

/** Charts drawn in the body's face. What draws is loaded with the first of them. */
final class DrawnCharts implements Charts {

  private final Faces faces;

  DrawnCharts(Faces faces) {
    this.faces = faces;
  }

  @Override
  public Drawing drawing(Block.Chart chart) {
    return new ChartDrawer(text -> faces.width(Role.BODY, text)).draw(chart);
  }
}
