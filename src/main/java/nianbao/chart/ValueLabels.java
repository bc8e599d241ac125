package nianbao.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.chart.canvas.Canvas;
import nianbao.chart.canvas.Ink;
import nianbao.chart.canvas.MeasuredFont;
import nianbao.drawing.Drawing;

/**
 * The figures at the marks: each at the first place where it meets no other text and no mark. Where
 * one finds none, none is shown: a chart with some of its figures would say that the others are
 * nothing.
 */
final class ValueLabels {

  /** Where a figure stands to its mark. */
  enum Side {
    ABOVE,
    BELOW,
    RIGHT,
    LEFT,
    INSIDE
  }

  private record Wanted(String text, Rectangle2D mark, List<Side> sides) {}

  private record Placed(String text, Rectangle2D box, boolean inside) {}

  private static final double GAP = 1.5;
  private static final Ink PAPER = Ink.plain(255);

  /** Two lines that meet in one figure need it once. */
  private final Set<Wanted> wanted = new LinkedHashSet<>();

  /** Wants a figure at a mark, at the first of some sides that is free. */
  void add(String text, Rectangle2D mark, List<Side> sides) {
    wanted.add(new Wanted(text, mark, sides));
  }

  /** Draws all figures, in the largest type that they find room in. */
  void draw(Canvas canvas, Rectangle2D frame, List<MeasuredFont> fonts) {
    List<Rectangle2D> texts = texts(canvas);
    for (MeasuredFont font : fonts) {
      List<Rectangle2D> taken = new ArrayList<>(texts);
      Optional<List<Placed>> placed = place(taken, frame, font);
      if (placed.isPresent()) {
        placed.get().forEach(label -> draw(canvas, label, font));
        return;
      }
    }
  }

  private Optional<List<Placed>> place(
      List<Rectangle2D> taken, Rectangle2D frame, MeasuredFont font) {
    List<Placed> placed = new ArrayList<>();
    for (Wanted label : wanted) {
      Optional<Placed> found =
          label.sides().stream()
              .map(side -> at(side, label, font))
              .filter(place -> frame.contains(place.box()))
              .filter(
                  place -> place.inside() ? label.mark().contains(place.box()) : isOffMarks(place))
              .filter(place -> isFree(place.box(), taken))
              .findFirst();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      taken.add(found.get().box());
      placed.add(found.get());
    }
    return Optional.of(placed);
  }

  // Plain loops: each of a hundred figures is held against all the others.
  private boolean isOffMarks(Placed place) {
    for (Wanted other : wanted) {
      if (other.mark().intersects(place.box())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFree(Rectangle2D box, List<Rectangle2D> taken) {
    for (Rectangle2D other : taken) {
      if (box.intersects(other)) {
        return false;
      }
    }
    return true;
  }

  private static Placed at(Side side, Wanted label, MeasuredFont font) {
    double width = font.width(label.text()) + 1;
    double height = font.ascent() + font.descent();
    Rectangle2D mark = label.mark();
    double left =
        switch (side) {
          case RIGHT -> mark.getMaxX() + GAP;
          case LEFT -> mark.getMinX() - GAP - width;
          default -> mark.getCenterX() - width / 2;
        };
    double top =
        switch (side) {
          case ABOVE -> mark.getMinY() - GAP - height;
          case BELOW -> mark.getMaxY() + GAP;
          default -> mark.getCenterY() - height / 2;
        };
    Rectangle2D box = new Rectangle2D.Double(left, top, width, height);
    return new Placed(label.text(), box, side == Side.INSIDE);
  }

  /** No line goes through a figure: it stands on paper. */
  private static void draw(Canvas canvas, Placed label, MeasuredFont font) {
    Rectangle2D box = label.box();
    double height = box.getHeight();
    canvas.setPaint(PAPER);
    canvas.fill(
        new Rectangle2D.Double(
            box.getX() + 0.3, box.getY() + 0.1 * height, box.getWidth() - 0.6, 0.82 * height));
    canvas.setFont(font);
    canvas.drawString(label.text(), (float) box.getX() + 0.5f, (float) box.getY() + font.ascent());
  }

  /** What texts take up on a canvas. */
  private static List<Rectangle2D> texts(Canvas canvas) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Drawing.Mark mark : canvas.marks()) {
      if (mark instanceof Drawing.Text text) {
        boxes.add(box(text));
      }
    }
    return boxes;
  }

  private static Rectangle2D box(Drawing.Text text) {
    double top = text.baseline() - 0.88 * text.size();
    return new Rectangle2D.Double(text.left(), top, text.width(), text.size());
  }
}
