package nianbao.stamp.ofd.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import nianbao.stamp.shown.Shown;
import nianbao.stamp.shown.Shown.Clip;
import org.jspecify.annotations.Nullable;

/**
 * What all graphic objects have alike (GB/T 33190-2016 8.5): where they are, and what hides them.
 */
final class ObjectFrame {

  private static final int OPAQUE = 255;
  private static final int FACTOR_PLACES = 6;

  private ObjectFrame() {}

  /** The box that an object lies in; its own places are counted from there. */
  static void boundary(Markup markup, Rectangle2D box) {
    markup.attribute("Boundary", box.getX(), box.getY(), box.getWidth(), box.getHeight());
  }

  /** From an object's own places to those in its box. */
  static void matrix(Markup markup, AffineTransform place, Rectangle2D box) {
    markup.begin("CTM");
    double[] factors = new double[4];
    place.getMatrix(factors);
    for (double factor : factors) {
      markup.number(factor, FACTOR_PLACES).plain(" ");
    }
    markup.number(place.getTranslateX() - box.getX()).plain(" ");
    markup.number(place.getTranslateY() - box.getY()).end();
  }

  static void alpha(Markup markup, Shown.Manner manner) {
    if (manner.alpha() < OPAQUE) {
      markup.attribute("Alpha", manner.alpha());
    }
  }

  /**
   * What hides parts of an object, in the object's own places.
   *
   * @param place where the object has a matrix
   */
  static void clips(
      Markup markup, Shown.Manner manner, @Nullable AffineTransform place, Rectangle2D box) {
    if (manner.clips().isEmpty()) {
      return;
    }
    AffineTransform own =
        place == null
            ? AffineTransform.getTranslateInstance(-box.getX(), -box.getY())
            : inverse(place);
    markup.open("Clips").content();
    for (Clip clip : manner.clips()) {
      Path2D path = new Path2D.Double(clip.path(), own);
      markup.open("Clip").content().open("Area").content().open("Path");
      boundary(markup, new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight()));
      if (clip.evenOdd()) {
        markup.attribute("Rule", "Even-Odd");
      }
      markup.content().open("AbbreviatedData").content();
      PathData.write(markup, path, new AffineTransform());
      markup.close("AbbreviatedData").close("Path").close("Area").close("Clip");
    }
    markup.close("Clips");
  }

  private static AffineTransform inverse(AffineTransform place) {
    try {
      return place.createInverse();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("an object without extent", e);
    }
  }
}
