package nianbao.stamp.shown;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nianbao.render.face.EmbeddedFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * One thing that a page shows. All lengths are in millimetres, all places from the page's left and
 * top edge.
 */
public sealed interface Shown {

  /** The id of marked content that stands in no element of the structure tree. */
  int UNMARKED = -1;

  /** How it is shown, whatever it is. */
  Manner manner();

  /**
   * How something is shown.
   *
   * @param mark the id of the marked content that it is part of, or {@link #UNMARKED}
   * @param clips what it is seen within: all of them; none where it lies within anyway
   * @param alpha from 0, clear, to 255
   */
  record Manner(int mark, List<Clip> clips, int alpha) {
    public Manner {
      clips = List.copyOf(clips);
    }
  }

  /**
   * A region that hides what lies outside.
   *
   * @param rectangular whether the path is a rectangle with upright edges
   */
  record Clip(Path2D path, boolean evenOdd, boolean rectangular) {

    /** Whether something within a box is seen whole. */
    boolean contains(Rectangle2D box) {
      return rectangular && path.getBounds2D().contains(box);
    }
  }

  /**
   * A line of text in one font.
   *
   * @param codes what the font's codes are, one a character
   * @param advances from the beginning of each character to that of the next
   * @param size of the font
   * @param place takes the beginning of the baseline, y downwards, to where it is on the page
   * @param colour 0xRRGGBB
   */
  // Nobody compares it, and its arrays are not changed: boxed, a page's characters would cost
  // more than all else that is made of them.
  @SuppressWarnings("ArrayRecordComponent")
  record Text(
      Manner manner,
      EmbeddedFont font,
      int[] codes,
      double[] advances,
      double size,
      AffineTransform place,
      int colour)
      implements Shown {}

  /** An area that is filled. */
  record Fill(Manner manner, Path2D path, boolean evenOdd, int colour) implements Shown {}

  /** A line that is drawn along a path. */
  record Stroke(Manner manner, Path2D path, Pen pen) implements Shown {}

  /**
   * What a line is drawn with.
   *
   * @param cap 0 butt, 1 round, 2 square, as PDF counts them
   * @param join 0 miter, 1 round, 2 bevel
   * @param dashes the lengths of dashes and gaps; none for a line without gaps
   */
  record Pen(
      double width,
      int cap,
      int join,
      double miterLimit,
      List<Double> dashes,
      double dashOffset,
      int colour) {
    public Pen {
      dashes = List.copyOf(dashes);
    }
  }

  /**
   * A picture.
   *
   * @param place takes the unit square, y downwards, to where the picture is on the page
   */
  record Picture(Manner manner, PDImageXObject image, AffineTransform place) implements Shown {}
}
