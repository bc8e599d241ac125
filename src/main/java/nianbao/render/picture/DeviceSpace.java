package nianbao.render.picture;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * A shape without an outline: filled, it paints nothing, but is asked for its outline in the space
 * of the page. The engine does not tell in another way where its dots are.
 */
final class DeviceSpace implements Shape {

  private final Path2D nothing = new Path2D.Double();
  private final AffineTransform space = new AffineTransform();

  /** From the engine's dots to pt, from the upper left corner of the page. */
  static AffineTransform of(PdfBoxFastOutputDevice device) {
    DeviceSpace shape = new DeviceSpace();
    // Nothing is filled in no colour: on a page that begins with a drawing none was set before.
    device.setColor(FSRGBColor.BLACK);
    device.fill(shape);
    return shape.space;
  }

  private DeviceSpace() {}

  @Override
  public PathIterator getPathIterator(@Nullable AffineTransform transform) {
    if (transform != null) {
      space.setTransform(transform);
    }
    return nothing.getPathIterator(transform);
  }

  @Override
  public PathIterator getPathIterator(@Nullable AffineTransform transform, double flatness) {
    return getPathIterator(transform);
  }

  @Override
  public Rectangle getBounds() {
    return nothing.getBounds();
  }

  @Override
  public Rectangle2D getBounds2D() {
    return nothing.getBounds2D();
  }

  @Override
  public boolean contains(double x, double y) {
    return false;
  }

  @Override
  public boolean contains(Point2D point) {
    return false;
  }

  @Override
  public boolean contains(double x, double y, double width, double height) {
    return false;
  }

  @Override
  public boolean contains(Rectangle2D area) {
    return false;
  }

  @Override
  public boolean intersects(double x, double y, double width, double height) {
    return false;
  }

  @Override
  public boolean intersects(Rectangle2D area) {
    return false;
  }
}
