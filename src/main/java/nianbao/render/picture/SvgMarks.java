package nianbao.render.picture;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.FSFont;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;
import nianbao.render.face.Role;
import org.w3c.dom.Element;

/**
 * Paints the marks of one drawing, one after the other. Texts are the engine's to paint, in its
 * faces; paths go into the page's content as they are written.
 */
final class SvgMarks {

  private final PdfBoxFastOutputDevice device;
  private final Content content;
  private final AffineTransform place;
  private final float dots;

  /** By their sizes. A chart has a hundred texts in two of them. */
  private final Map<String, FSFont> fonts = new HashMap<>();

  private PathOperators paths = new PathOperators();

  /**
   * Marks of a drawing.
   *
   * @param x of its left edge, in dots
   * @param y of its upper edge
   */
  SvgMarks(PdfBoxFastOutputDevice device, Content content, double x, double y) {
    this.device = device;
    this.content = content;
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
      case "path" -> paths.add(mark);
      case "text" -> {
        end();
        paintText(mark);
      }
      default -> throw new IllegalArgumentException("a drawing with " + mark.getTagName());
    }
  }

  /** Writes what is not written yet. */
  void end() {
    if (!paths.isEmpty()) {
      content.write(device.getPage(), paths.bytes(onPage()));
      paths = new PathOperators();
    }
  }

  /** From the drawing, whose lengths go down from its corner, to the page, where they go up. */
  private AffineTransform onPage() {
    AffineTransform onPage = new AffineTransform(1, 0, 0, -1, 0, device.normalizeY(0));
    onPage.concatenate(DeviceSpace.of(device));
    onPage.concatenate(place);
    return onPage;
  }

  private void paintText(Element text) {
    double[] at = {
      Double.parseDouble(text.getAttribute("x")), Double.parseDouble(text.getAttribute("y"))
    };
    place.transform(at, 0, at, 0, 1);
    device.setColor(FSRGBColor.BLACK);
    device.setFont(fonts.computeIfAbsent(text.getAttribute("font-size"), this::font));
    device.drawString(text.getTextContent(), (float) at[0], (float) at[1], null);
  }

  private FSFont font(String size) {
    FontSpecification font = new FontSpecification();
    font.size = Float.parseFloat(size) * dots;
    font.families = Role.BODY.fallbacks().stream().map(Role::family).toArray(String[]::new);
    font.fontWeight = IdentValue.NORMAL;
    font.fontStyle = IdentValue.NORMAL;
    font.variant = IdentValue.NORMAL;
    return device.getSharedContext().getFont(font);
  }
}
