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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nianbao.drawing.Drawing;
import nianbao.drawing.Drawing.Mark;
import nianbao.drawing.Outlines;

/**
 * Notes down what is drawn on it. In a layer all areas that are painted alike are one mark, and all
 * lines that are drawn alike, which lie over areas that came before their last; texts lie over
 * both. Owned by one thread.
 */
public final class Canvas extends Sheet {

  private static final int NONE = -1;
  private static final int WHITE = 255;

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
    addLines(shape, new Manner(NONE, ink.gray(), line.getLineWidth(), dashes, ink.series(), false));
  }

  @Override
  public void fill(Shape shape) {
    Ink ink = ink();
    Manner area = new Manner(ink.gray(), NONE, 0, "", ink.series(), false);
    paths.computeIfAbsent(area, known -> new StringBuilder()).append(outline(shape));
    int gray = ink.hatching().white() ? WHITE : 0;
    for (Hatching.Lines lines : ink.hatching().over(shape)) {
      addLines(
          lines.path(), new Manner(NONE, gray, lines.width(), lines.dashes(), ink.series(), true));
    }
  }

  /** They go behind all that is there already, with those that are like them. */
  private void addLines(Shape lines, Manner manner) {
    StringBuilder like = paths.remove(manner);
    StringBuilder all = like == null ? new StringBuilder() : like;
    paths.put(manner, all.append(outline(lines)));
  }

  @Override
  public void drawString(String text, float x, float y) {
    Point2D place = transform.transform(new Point2D.Float(x, y), null);
    texts.add(
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
