package nianbao.press.picture;

import nianbao.chart.ChartDrawer;
import nianbao.compose.Charts;
import nianbao.drawing.Drawing;
import nianbao.drawing.Raster;
import nianbao.render.face.FaceShapes;
import nianbao.render.face.Faces;
import nianbao.render.face.Role;
import nianbao.report.Block.Chart;

/**
 * Charts in the face of the body. What draws is loaded with the first chart. Safe for use by
 * several threads.
 */
public final class DrawnCharts implements Charts {

  /** Dots in an inch: as many as a printer of an office has on paper, or half of them. */
  private static final int DENSITY = 300;

  private final Faces faces;

  /** Charts in these faces. */
  public DrawnCharts(Faces faces) {
    this.faces = faces;
  }

  @Override
  public Drawing drawing(Chart chart) {
    return new ChartDrawer(text -> faces.width(Role.BODY, text)).draw(chart);
  }

  /**
   * A chart as a picture for formats that take no drawing: PNG, 300 dots in an inch of the {@link
   * #drawing drawing}, whose size in pt it is to be shown in. The same chart has the same bytes in
   * the same Java. What it says to those who cannot see it is {@link
   * nianbao.report.ChartWords#alt}.
   */
  public byte[] png(Chart chart) {
    FaceShapes shapes = new FaceShapes(faces, Role.BODY);
    return new Raster(shapes::of).png(drawing(chart), DENSITY);
  }
}
