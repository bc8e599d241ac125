package nianbao.stamp.ofd.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nianbao.stamp.shown.Outlines;
import nianbao.stamp.shown.Shown;

/** Areas and lines (GB/T 33190-2016 9). */
final class PathObjects {

  private static final List<String> CAPS = List.of("Butt", "Round", "Square");
  private static final List<String> JOINS = List.of("Miter", "Round", "Bevel");

  private final Markup markup;

  PathObjects(Markup markup) {
    this.markup = markup;
  }

  void write(Shown.Fill area, int id) {
    write(area, id, area.path().getBounds2D());
  }

  /**
   * Writes an area in a given box: that of the line around it, whose data are the same then. As one
   * object they would be shorter still, but ofdrw paints the area over half of the line.
   */
  void write(Shown.Fill area, int id, Rectangle2D box) {
    markup.open("PathObject").attribute("ID", id);
    ObjectFrame.boundary(markup, box);
    ObjectFrame.alpha(markup, area.manner());
    markup.attribute("Stroke", "false").attribute("Fill", "true");
    if (area.evenOdd()) {
      markup.attribute("Rule", "Even-Odd");
    }
    markup.content();
    ObjectFrame.clips(markup, area.manner(), null, box);
    markup.colour("FillColor", area.colour());
    writeData(area.path(), box);
  }

  void write(Shown.Stroke line, int id) {
    Shown.Pen pen = line.pen();
    Rectangle2D box = box(line);
    markup.open("PathObject").attribute("ID", id);
    ObjectFrame.boundary(markup, box);
    markup.attribute("LineWidth", pen.width());
    if (pen.cap() > 0) {
      markup.attribute("Cap", CAPS.get(pen.cap()));
    }
    if (pen.join() > 0) {
      markup.attribute("Join", JOINS.get(pen.join()));
    }
    markup.attribute("MiterLimit", pen.miterLimit());
    ObjectFrame.alpha(markup, line.manner());
    markup.content();
    ObjectFrame.clips(markup, line.manner(), null, box);
    markup.colour("StrokeColor", pen.colour());
    writeData(pen.dashes().isEmpty() ? line.path() : dashes(line), box);
  }

  /** What a line takes up. */
  static Rectangle2D box(Shown.Stroke line) {
    Rectangle2D box = line.path().getBounds2D();
    double width = line.pen().width();
    box.setRect(
        box.getX() - width / 2,
        box.getY() - width / 2,
        TextObjects.roomy(box.getWidth() + width),
        TextObjects.roomy(box.getHeight() + width));
    return box;
  }

  /**
   * The lines to write in place of one. Dashes that are wider than long are told as lines across,
   * those of each part of the path by themselves: parts that are alike have the same numbers then.
   */
  static List<Shown.Stroke> apart(Shown.Stroke line) {
    Shown.Pen pen = line.pen();
    if (!isWide(pen)) {
      return List.of(line);
    }
    Shown.Pen turned =
        new Shown.Pen(
            pen.dashes().get(0),
            pen.cap(),
            pen.join(),
            pen.miterLimit(),
            List.of(),
            0,
            pen.colour());
    return Outlines.parts(line.path()).stream()
        .map(part -> Dashes.across(Dashes.of(part, pen.dashes(), pen.dashOffset()), pen.width()))
        .map(across -> new Shown.Stroke(line.manner(), across, turned))
        .toList();
  }

  private static boolean isWide(Shown.Pen pen) {
    return !pen.dashes().isEmpty() && pen.dashes().get(0) < pen.width();
  }

  private static Path2D dashes(Shown.Stroke line) {
    return Dashes.of(line.path(), line.pen().dashes(), line.pen().dashOffset());
  }

  private void writeData(Path2D path, Rectangle2D box) {
    markup.open("AbbreviatedData").content();
    PathData.write(markup, path, AffineTransform.getTranslateInstance(-box.getX(), -box.getY()));
    markup.close("AbbreviatedData").close("PathObject");
  }
}
