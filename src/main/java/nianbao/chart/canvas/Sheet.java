package nianbao.chart.canvas;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code Graphics2D} has beside lines, areas and texts. Hints and clips change nothing here:
 * charts stay within their areas by themselves.
 */
abstract class Sheet extends Refusals {

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    // Changes nothing here.
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    // Changes nothing here.
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    // Changes nothing here.
  }

  @Override
  public void clip(@Nullable Shape shape) {
    // Changes nothing here.
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    // Changes nothing here.
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    // Changes nothing here.
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    // Changes nothing here.
  }

  @Override
  public void setComposite(Composite composite) {
    // Changes nothing here.
  }

  @Override
  public void setBackground(Color colour) {
    // Changes nothing here.
  }

  @Override
  public void dispose() {
    // Changes nothing here.
  }

  @Override
  public void setPaintMode() {
    // Changes nothing here.
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return null;
  }

  @Override
  public RenderingHints getRenderingHints() {
    return new RenderingHints(Map.of());
  }

  @Override
  public @Nullable Shape getClip() {
    return null;
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    return null;
  }

  @Override
  public Composite getComposite() {
    return AlphaComposite.SrcOver;
  }

  @Override
  public Color getBackground() {
    return Color.WHITE;
  }

  @Override
  public Color getColor() {
    return Color.BLACK;
  }

  @Override
  public void setColor(Color colour) {
    setPaint(colour);
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  /** Another of JFreeChart's switches has it give texts with the attributes of their face. */
  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder plain = new StringBuilder();
    for (char c = text.first(); text.getIndex() < text.getEndIndex(); c = text.next()) {
      plain.append(c);
    }
    drawString(plain.toString(), x, y);
  }

  @Override
  public void translate(int x, int y) {
    translate((double) x, (double) y);
  }

  @Override
  public void translate(double x, double y) {
    transform(AffineTransform.getTranslateInstance(x, y));
  }

  @Override
  public void rotate(double angle) {
    transform(AffineTransform.getRotateInstance(angle));
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform(AffineTransform.getRotateInstance(angle, x, y));
  }

  @Override
  public void scale(double x, double y) {
    transform(AffineTransform.getScaleInstance(x, y));
  }

  @Override
  public void shear(double x, double y) {
    transform(AffineTransform.getShearInstance(x, y));
  }
}
