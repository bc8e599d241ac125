package nianbao.chart.canvas;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/**
 * A face that measures as the embedded one does, whatever faces the machine has. Nothing can be
 * drawn with it.
 *
 * <p>JFreeChart measures a text in whole pt or in fractions, by a switch that all of a process has
 * in common and that is its owner's to set. So the measures that it asks for are whole either way.
 */
public final class MeasuredFont extends Font {

  private static final long serialVersionUID = 1;

  /** What a line of ideographs takes up above and below its baseline, in em. */
  private static final float ASCENT = 0.88f;

  private static final float DESCENT = 0.12f;

  /** What lies between two lines, in em. */
  private static final float LEADING = 0.15f;

  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final transient TextWidths widths;

  /**
   * A face in a size.
   *
   * @param size in pt
   */
  public MeasuredFont(TextWidths widths, float size) {
    super(SANS_SERIF, PLAIN, Math.round(size));
    this.widths = widths;
    this.pointSize = size;
  }

  /** The width of a text in pt. */
  public float width(String text) {
    return widths.of(text) / 1000 * pointSize;
  }

  /** How far a line reaches above its baseline, in pt. */
  public float ascent() {
    return ASCENT * pointSize;
  }

  /** How far it reaches below. */
  public float descent() {
    return DESCENT * pointSize;
  }

  /** From one baseline to the next: whole pt. */
  public int pitch() {
    return Math.round((ASCENT + DESCENT + LEADING) * pointSize);
  }

  /** The width of a text as JFreeChart knows it: whole pt. */
  public int roundedWidth(String text) {
    return Math.round(width(text));
  }

  @Override
  public Rectangle2D getStringBounds(String text, FontRenderContext context) {
    return new Rectangle2D.Float(0, -ascent(), roundedWidth(text), pitch());
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new Line();
  }

  /** What older parts of AWT ask. */
  FontMetrics metrics() {
    return new Metrics(this);
  }

  private static final class Metrics extends FontMetrics {
    private static final long serialVersionUID = 1;

    Metrics(MeasuredFont font) {
      super(font);
    }

    private MeasuredFont measured() {
      return (MeasuredFont) font;
    }

    @Override
    public int getAscent() {
      return Math.round(measured().ascent());
    }

    @Override
    public int getDescent() {
      return Math.round(measured().descent());
    }

    @Override
    public int getHeight() {
      return measured().pitch();
    }

    @Override
    public int stringWidth(String text) {
      return measured().roundedWidth(text);
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
      return measured().getStringBounds(text, CONTEXT);
    }
  }

  private final class Line extends LineMetrics {
    @Override
    public int getNumChars() {
      throw new UnsupportedOperationException();
    }

    @Override
    public float getAscent() {
      return ascent();
    }

    @Override
    public float getDescent() {
      return descent();
    }

    @Override
    public float getLeading() {
      return LEADING * pointSize;
    }

    @Override
    public float getHeight() {
      return pitch();
    }

    @Override
    public int getBaselineIndex() {
      return ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
      return new float[] {0, descent(), -ascent()};
    }

    @Override
    public float getStrikethroughOffset() {
      return 0;
    }

    @Override
    public float getStrikethroughThickness() {
      return 0;
    }

    @Override
    public float getUnderlineOffset() {
      return 0;
    }

    @Override
    public float getUnderlineThickness() {
      return 0;
    }
  }
}
