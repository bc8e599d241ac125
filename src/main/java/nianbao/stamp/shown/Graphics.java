package nianbao.stamp.shown;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nianbao.render.face.EmbeddedFont;
import org.jspecify.annotations.Nullable;

/** The graphics state (ISO 32000-1 8.4), with what a page of ours sets of it. */
final class Graphics {

  private static final int OPAQUE = 255;

  /** By how much something may stand out of a clip unseen, in millimetres. */
  private static final double UNSEEN = 0.01;

  AffineTransform matrix;
  int fillColour;
  int strokeColour;
  int alpha = OPAQUE;
  double lineWidth = 1;
  int cap;
  int join;
  double miterLimit = 10;
  List<Double> dashes = List.of();
  double dashOffset;
  @Nullable EmbeddedFont font;
  double fontSize;
  double characterSpacing;
  List<Shown.Clip> clips = List.of();

  /**
   * The state that a page begins with.
   *
   * @param matrix from the page's user space to what is asked for
   */
  Graphics(AffineTransform matrix) {
    this.matrix = matrix;
  }

  /** A state that begins as another is. */
  Graphics(Graphics other) {
    matrix = new AffineTransform(other.matrix);
    fillColour = other.fillColour;
    strokeColour = other.strokeColour;
    alpha = other.alpha;
    lineWidth = other.lineWidth;
    cap = other.cap;
    join = other.join;
    miterLimit = other.miterLimit;
    dashes = other.dashes;
    dashOffset = other.dashOffset;
    font = other.font;
    fontSize = other.fontSize;
    characterSpacing = other.characterSpacing;
    clips = other.clips;
  }

  /** Clips what is shown from now on. */
  void clip(Shown.Clip clip) {
    List<Shown.Clip> more = new ArrayList<>(clips);
    more.add(clip);
    clips = List.copyOf(more);
  }

  /** How something within a box is shown. */
  Shown.Manner manner(int mark, Rectangle2D box) {
    Rectangle2D.Double seen =
        new Rectangle2D.Double(
            box.getX() + UNSEEN,
            box.getY() + UNSEEN,
            Math.max(UNSEEN, box.getWidth() - 2 * UNSEEN),
            Math.max(UNSEEN, box.getHeight() - 2 * UNSEEN));
    boolean whole = clips.stream().allMatch(clip -> clip.contains(seen));
    return new Shown.Manner(mark, whole ? List.of() : clips, alpha);
  }

  /** What a line is drawn with. */
  Shown.Pen pen() {
    double scale = Math.sqrt(Math.abs(matrix.getDeterminant()));
    return new Shown.Pen(
        lineWidth * scale,
        cap,
        join,
        miterLimit,
        dashes.stream().map(dash -> dash * scale).toList(),
        dashOffset * scale,
        strokeColour);
  }
}
