package nianbao.drawing.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.regex.Pattern;
import nianbao.drawing.Drawing;
import nianbao.drawing.Outlines;

/**
 * Paints drawings in dots, in greys on white. The same drawing has the same bytes in the same Java.
 * Safe for use by several threads.
 */
public final class Raster {

  private static final double POINTS = 72;
  private static final float MITRE = 10;
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
    BufferedImage sheet =
        new BufferedImage(
            (int) Math.ceil(drawing.width() * scale),
            (int) Math.ceil(drawing.height() * scale),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = sheet.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    pen.scale(scale, scale);
    drawing.marks().forEach(mark -> paint(mark, pen));
    pen.dispose();
    byte[] dots = ((DataBufferByte) sheet.getRaster().getDataBuffer()).getData();
    return new GrayPng(sheet.getWidth(), sheet.getHeight(), dots).bytes();
  }

  private void paint(Drawing.Mark mark, Graphics2D pen) {
    if (mark instanceof Drawing.Path path) {
      paint(path, pen);
    } else if (mark instanceof Drawing.Text text) {
      AffineTransform place = AffineTransform.getTranslateInstance(text.left(), text.baseline());
      place.scale(text.size(), text.size());
      pen.setColor(Color.BLACK);
      pen.fill(place.createTransformedShape(texts.of(text.text())));
    }
  }

  private static void paint(Drawing.Path path, Graphics2D pen) {
    Shape shape = Outlines.shape(path.outline());
    if (path.fill() >= 0) {
      pen.setColor(gray(path.fill()));
      pen.fill(shape);
    }
    if (path.stroke() >= 0) {
      pen.setColor(gray(path.stroke()));
      pen.setStroke(stroke(path));
      pen.draw(shape);
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

  private static Color gray(int level) {
    return new Color(level, level, level);
  }
}
