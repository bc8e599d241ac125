package nianbao.chart.canvas;

import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/**
 * What a series of figures is painted with: a grey, and lines over it that tell it from the others
 * where greys are lost.
 *
 * @param series its number, from 1; 0 for what belongs to none
 * @param gray from 0 (black) to 255
 * @param hatching over the grey
 */
public record Ink(int series, int gray, Hatching hatching) implements Paint {

  /** Without lines, of no series. */
  public static Ink plain(int gray) {
    return new Ink(0, gray, Hatching.NONE);
  }

  /** Marks are noted down, not painted. */
  @Override
  public PaintContext createContext(
      ColorModel model,
      Rectangle device,
      Rectangle2D user,
      AffineTransform transform,
      RenderingHints hints) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getTransparency() {
    return Transparency.OPAQUE;
  }
}
