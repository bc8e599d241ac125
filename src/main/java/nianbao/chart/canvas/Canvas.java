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
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nianbao.drawing.Drawing;
import nianbao.drawing.Drawing.Mark;
import nianbao.drawing.Outlines;
import org.jspecify.annotations.Nullable;

/**
 * Notes down what is drawn on it. In a layer all areas that are painted alike are one mark, the
 * line around each included where it is drawn next, and all lines that are drawn alike, which lie
 * over areas that came before their last; texts lie over both. Owned by one thread.
 */
public final class Canvas extends Sheet {

  private static final int NONE = -1;
  private static final int WHITE = 255;

  /** Of an outline, so that it need not grow many times. */
  private static final int USUAL_LENGTH = 256;

  /** How a path is painted. */
  private record Manner(
      int fill, int stroke, double width, String dashes, int series, boolean hatching) {}

  private final List<Mark> marks = new ArrayList<>();
  private final Map<Manner, StringBuilder> paths = new LinkedHashMap<>();
  private final List<Drawing.Text> texts = new ArrayList<>();
  private final AffineTransform transform = new AffineTransform();
  private Paint paint = Ink.plain(0);
  private Stroke stroke = new BasicStroke();
  private MeasuredFont font;

  /** The area that was painted last, until it is known whether a line goes around it. */
  private @Nullable Shape area;

  private Ink areaInk = Ink.plain(0);

  /**
   * An empty canvas.
   *
   * @param font that texts are set in until another is
   */
  public Canvas(MeasuredFont font) {
    this.font = font;
  }

  /** What was drawn; what is drawn from now on lies over it. */
  public List<Mark> marks() {
    endLayer();
    return List.copyOf(marks);
  }

  /** What is drawn from now on lies over all that was drawn until now. */
  public void endLayer() {
    endArea();
    paths.forEach((manner, outline) -> marks.add(path(manner, outline.toString())));
    paths.clear();
    marks.addAll(texts);
    texts.clear();
  }

  private static Drawing.Path path(Manner manner, String outline) {
    return new Drawing.Path(
        outline,
        manner.fill(),
        manner.stroke(),
        manner.width(),
        manner.dashes(),
        manner.series(),
        manner.hatching());
  }

  @Override
  public void draw(Shape shape) {
    BasicStroke line = (BasicStroke) stroke;
    Ink ink = ink();
    String dashes = dashes(line);
    if (shape.equals(area)) {
      endArea(ink.gray(), line.getLineWidth(), dashes);
      return;
    }
    endArea();
    addLines(shape, new Manner(NONE, ink.gray(), line.getLineWidth(), dashes, ink.series(), false));
  }

  @Override
  public void fill(Shape shape) {
    endArea();
    area = shape;
    areaInk = ink();
  }

  private void endArea() {
    endArea(NONE, 0, "");
  }

  /** Notes the last area down, with a line around it or none, and its hatching. */
  private void endArea(int line, double width, String dashes) {
    if (area == null) {
      return;
    }
    Shape ended = area;
    area = null;
    Ink ink = areaInk;
    Manner manner = new Manner(ink.gray(), line, width, dashes, ink.series(), false);
    append(paths.computeIfAbsent(manner, known -> new StringBuilder(USUAL_LENGTH)), ended);
    int gray = ink.hatching().white() ? WHITE : 0;
    for (Hatching.Lines each : ink.hatching().over(ended)) {
      addLines(
          each.path(), new Manner(NONE, gray, each.width(), each.dashes(), ink.series(), true));
    }
  }

  /** They go behind all that is there already, with those that are like them. */
  private void addLines(Shape lines, Manner manner) {
    StringBuilder like = paths.remove(manner);
    StringBuilder all = like == null ? new StringBuilder(USUAL_LENGTH) : like;
    append(all, lines);
    paths.put(manner, all);
  }

  @Override
  public void drawString(String text, float x, float y) {
    Point2D place = transform.transform(new Point2D.Float(x, y), null);
    double left = rounded(place.getX());
    double baseline = rounded(place.getY());
    texts.add(new Drawing.Text(text, left, baseline, font.getSize2D(), rounded(font.width(text))));
  }

  /** To a hundredth, as outlines. */
  private static double rounded(double length) {
    return Math.round(length * 100) / 100.0;
  }

  private void append(StringBuilder outline, Shape shape) {
    Outlines.append(outline, shape, transform);
  }

  private static String dashes(BasicStroke line) {
    float @Nullable [] dashes = line.getDashArray();
    StringJoiner written = new StringJoiner(" ");
    for (int i = 0; dashes != null && i < dashes.length; i++) {
      written.add(Outlines.number(dashes[i]));
    }
    return written.toString();
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
    endArea();
    transform.setTransform(next);
  }

  @Override
  public void transform(AffineTransform more) {
    endArea();
    transform.concatenate(more);
  }
}
