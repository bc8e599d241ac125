package nianbao.drawing;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.regex.Pattern;

/**
 * Paints drawings in dots, in greys on white. The same drawing has the same bytes in the same Java.
 * Safe for use by several threads.
 */
public final class Raster {

  private static final double POINTS = 72;

  /** As in SVG where nothing else is said. */
  private static final float MITRE = 4;

  private static final Pattern BLANK = Pattern.compile(" ");

  private final TextShapes texts;

  /**
   * A raster.
   *
   * @param texts in the face that the drawings were measured in
   */
  public Raster(TextShapes texts) {
    this.texts = texts;
  }

  /** A drawing as PNG (ISO/IEC 15948), with so many dots in an inch of it. */
  public byte[] png(Drawing drawing, int density) {
    double scale = density / POINTS;
    int width = (int) Math.ceil(drawing.width() * scale);
    int height = (int) Math.ceil(drawing.height() * scale);
    Dots dots = new Dots(width, height);
    AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
    drawing.marks().forEach(mark -> paint(mark, dots, place));
    return new GrayPng(width, height, dots.grays()).bytes();
  }

  private void paint(Drawing.Mark mark, Dots dots, AffineTransform place) {
    if (mark instanceof Drawing.Path path) {
      paint(path, dots, place);
    } else if (mark instanceof Drawing.Text text) {
      AffineTransform own = new AffineTransform(place);
      own.translate(text.left(), text.baseline());
      own.scale(text.size(), text.size());
      dots.paint(texts.of(text.text()), own, 0);
    }
  }

  private static void paint(Drawing.Path path, Dots dots, AffineTransform place) {
    Shape shape = Outlines.shape(path.outline());
    if (path.fill() >= 0) {
      dots.paintEach(shape, place, path.fill());
    }
    if (path.stroke() >= 0) {
      dots.paintEach(stroke(path).createStrokedShape(shape), place, path.stroke());
    }
  }

  private static BasicStroke stroke(Drawing.Path path) {
    float width = (float) path.width();
    if (path.dashes().isEmpty()) {
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE);
    }
    double[] written =
        BLANK.splitAsStream(path.dashes()).mapToDouble(Double::parseDouble).toArray();
    float[] dashes = new float[written.length];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = (float) written[i];
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITRE, dashes, 0);
  }
}
