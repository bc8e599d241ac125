package nianbao.render.svg;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.drawing.Outlines;
import nianbao.render.face.Role;
import org.w3c.dom.Element;

/** Paints the marks of one drawing, one after the other. */
final class SvgMarks {

  private static final Pattern GRAY = Pattern.compile("rgb\\((\\d+),\\1,\\1\\)");
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final String NONE = "none";
  private static final float MITRE = 10;

  private final PdfBoxFastOutputDevice device;
  private final AffineTransform place;
  private final float dots;

  /**
   * Marks of a drawing.
   *
   * @param x of its left edge, in dots
   * @param y of its upper edge
   */
  SvgMarks(PdfBoxFastOutputDevice device, double x, double y) {
    this.device = device;
    this.dots = device.getDotsPerPoint();
    this.place = AffineTransform.getTranslateInstance(x, y);
    place.scale(dots, dots);
  }

  /**
   * Paints one.
   *
   * @throws IllegalArgumentException if it is none that can be painted
   */
  void paint(Element mark) {
    switch (mark.getTagName()) {
      case "path" -> paintPath(mark);
      case "text" -> paintText(mark);
      default -> throw new IllegalArgumentException("a drawing with " + mark.getTagName());
    }
  }

  private void paintPath(Element path) {
    Shape shape = place.createTransformedShape(Outlines.shape(path.getAttribute("d")));
    if (!path.getAttribute("fill").equals(NONE)) {
      device.setColor(gray(path.getAttribute("fill")));
      device.fill(shape);
    }
    if (!path.getAttribute("stroke").equals(NONE)) {
      device.setColor(gray(path.getAttribute("stroke")));
      device.setStroke(stroke(path));
      device.draw(shape);
    }
  }

  private BasicStroke stroke(Element path) {
    float width = Float.parseFloat(path.getAttribute("stroke-width")) * dots;
    String dashes = path.getAttribute("stroke-dasharray");
    return dashes.isEmpty()
        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE)
        : new BasicStroke(
            width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE, lengths(dashes), 0);
  }

  private float[] lengths(String dashes) {
    List<String> written = BLANK.splitAsStream(dashes).toList();
    float[] lengths = new float[written.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Float.parseFloat(written.get(i)) * dots;
    }
    return lengths;
  }

  private void paintText(Element text) {
    FontSpecification font = new FontSpecification();
    font.size = Float.parseFloat(text.getAttribute("font-size")) * dots;
    font.families = Role.BODY.fallbacks().stream().map(Role::family).toArray(String[]::new);
    font.fontWeight = IdentValue.NORMAL;
    font.fontStyle = IdentValue.NORMAL;
    font.variant = IdentValue.NORMAL;
    double[] at = {
      Double.parseDouble(text.getAttribute("x")), Double.parseDouble(text.getAttribute("y"))
    };
    place.transform(at, 0, at, 0, 1);
    device.setColor(FSRGBColor.BLACK);
    device.setFont(device.getSharedContext().getFont(font));
    device.drawString(text.getTextContent(), (float) at[0], (float) at[1], null);
  }

  private static FSRGBColor gray(String colour) {
    var gray = GRAY.matcher(colour);
    if (!gray.matches()) {
      throw new IllegalArgumentException("a drawing in " + colour);
    }
    int level = Integer.parseInt(gray.group(1));
    return new FSRGBColor(level, level, level);
  }
}
