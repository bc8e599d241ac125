package nianbao.render.preprint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rules of a table, each drawn once: the engine draws all four of each cell, as polygons that
 * meet in the corners.
 */
final class Rules {

  /** In pt; the engine's dots are some forty times as large. */
  private static final float TOLERANCE = 0.001f;

  private Rules() {}

  /** Joins what lies end to end or upon each other. */
  static List<Rectangle2D> joined(List<Rectangle2D> polygons) {
    List<Rectangle2D> rules = new ArrayList<>();
    rules.addAll(joined(polygons, true));
    rules.addAll(joined(polygons, false));
    return rules;
  }

  private static List<Rectangle2D> joined(List<Rectangle2D> polygons, boolean level) {
    List<Rectangle2D> joined = new ArrayList<>();
    polygons.stream()
        .filter(polygon -> polygon.getWidth() > polygon.getHeight() == level)
        .sorted(level ? BY_HEIGHT : BY_PLACE)
        .forEach(polygon -> join(polygon, joined));
    return joined;
  }

  private static final Comparator<Rectangle2D> BY_HEIGHT =
      Comparator.comparing((Rectangle2D rule) -> Math.round(rule.getY() / TOLERANCE))
          .thenComparing(Rectangle2D::getX);

  private static final Comparator<Rectangle2D> BY_PLACE =
      Comparator.comparing((Rectangle2D rule) -> Math.round(rule.getX() / TOLERANCE))
          .thenComparing(Rectangle2D::getY);

  private static void join(Rectangle2D rule, List<Rectangle2D> rules) {
    if (!rules.isEmpty() && isContinued(rules.get(rules.size() - 1), rule)) {
      rules.get(rules.size() - 1).add(rule);
    } else {
      rules.add(
          new Rectangle2D.Double(rule.getX(), rule.getY(), rule.getWidth(), rule.getHeight()));
    }
  }

  /** Whether two rules of the same direction, the further one last, make one rectangle. */
  private static boolean isContinued(Rectangle2D rule, Rectangle2D next) {
    boolean sameRow = near(rule.getY(), next.getY()) && near(rule.getMaxY(), next.getMaxY());
    boolean sameColumn = near(rule.getX(), next.getX()) && near(rule.getMaxX(), next.getMaxX());
    return (sameRow && next.getX() <= rule.getMaxX() + TOLERANCE)
        || (sameColumn && next.getY() <= rule.getMaxY() + TOLERANCE);
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) < TOLERANCE;
  }
}
