package nianbao.chart.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.drawing.Drawing;
import nianbao.drawing.Drawing.Mark;
import nianbao.drawing.Outlines;

/**
 * Notes down what is drawn on it, in the order of drawing. All that is drawn alike, one after the
 * other, becomes one mark. Owned by one thread.
 */
public final class Canvas extends Sheet {

  private static final int NONE = -1;
  private static final double HATCHING_WIDTH = 0.4;
  private static final int WHITE = 255;

  private final List<Mark> marks = new ArrayList<>();
  private final AffineTransform transform = new AffineTransform();
  private Paint paint = Ink.plain(0);
  private Stroke stroke = new BasicStroke();
  private MeasuredFont font;

  /**
   * An empty canvas.
   *
   * @param font that texts are set in until another is
   */
  public Canvas(MeasuredFont font) {
    this.font = font;
  }

  /** What was drawn. */
  public List<Mark> marks() {
    return List.copyOf(marks);
  }

  @Override
  public void draw(Shape shape) {
    BasicStroke line = (BasicStroke) stroke;
    add(outline(shape), NONE, ink().gray(), line.getLineWidth(), dashes(line), false);
  }

  @Override
  public void fill(Shape shape) {
    Ink ink = ink();
    add(outline(shape), ink.gray(), NONE, 0, "", false);
    Path2D lines = ink.hatching().over(shape);
    if (lines.getCurrentPoint() != null) {
      int gray = ink.hatching().white() ? WHITE : 0;
      add(outline(lines), NONE, gray, HATCHING_WIDTH, "", true);
    }
  }

  @Override
  public void drawString(String text, float x, float y) {
    Point2D place = transform.transform(new Point2D.Float(x, y), null);
    marks.add(
        new Drawing.Text(text, place.getX(), place.getY(), font.getSize2D(), font.width(text)));
  }

  private String outline(Shape shape) {
    return Outlines.of(shape, transform);
  }

  private static String dashes(BasicStroke line) {
    float[] dashes = Objects.requireNonNullElse(line.getDashArray(), new float[0]);
    return IntStream.range(0, dashes.length)
        .mapToObj(i -> Outlines.number(dashes[i]))
        .collect(Collectors.joining(" "));
  }

  private void add(
      String outline, int fill, int stroke, double width, String dashes, boolean hatching) {
    int series = ink().series();
    Drawing.Path path = new Drawing.Path(outline, fill, stroke, width, dashes, series, hatching);
    int last = marks.size() - 1;
    if (last >= 0
        && marks.get(last) instanceof Drawing.Path before
        && isAlike(before, path)
        && fill == NONE) {
      String both = before.outline() + outline;
      marks.set(last, new Drawing.Path(both, fill, stroke, width, dashes, series, hatching));
    } else {
      marks.add(path);
    }
  }

  private static boolean isAlike(Drawing.Path one, Drawing.Path other) {
    return new Drawing.Path(
            other.outline(),
            one.fill(),
            one.stroke(),
            one.width(),
            one.dashes(),
            one.series(),
            one.hatching())
        .equals(other);
  }

  private Ink ink() {
    return paint instanceof Ink ink ? ink : Ink.plain(((Color) paint).getRed());
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setPaint(Paint next) {
    paint = next;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setStroke(Stroke next) {
    stroke = next;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setFont(Font next) {
    font = (MeasuredFont) next;
  }

  @Override
  public FontMetrics getFontMetrics(Font asked) {
    return ((MeasuredFont) asked).metrics();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return MeasuredFont.CONTEXT;
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setTransform(AffineTransform next) {
    transform.setTransform(next);
  }

  @Override
  public void transform(AffineTransform more) {
    transform.concatenate(more);
  }
}
