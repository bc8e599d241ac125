package nianbao.stamp.ofd.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dashes as lines of their own. */
class DashesTest {

  private static final List<Double> THREE_AND_ONE = List.of(3.0, 1.0);

  @Test
  void eachDashIsALine() {
    assertThat(cut(line(0, 0, 10, 0), THREE_AND_ONE, 0))
        .containsExactly("M 0 0", "L 3 0", "M 4 0", "L 7 0", "M 8 0", "L 10 0");
  }

  @Test
  void aDashGoesAroundACorner() {
    assertThat(cut(line(0, 0, 2, 0, 2, 3), THREE_AND_ONE, 0))
        .containsExactly("M 0 0", "L 2 0", "L 2 1", "M 2 2", "L 2 3");
  }

  @Test
  void aPatternCanBeginInADashOrInAGap() {
    assertThat(cut(line(0, 0, 4, 0), THREE_AND_ONE, 2))
        .containsExactly("M 0 0", "L 1 0", "M 2 0", "L 4 0");
    assertThat(cut(line(0, 0, 2, 0), THREE_AND_ONE, 3.5)).containsExactly("M 0.5 0", "L 2 0");
  }

  @Test
  void dashesWiderThanLongAreLinesAcross() {
    Path2D dashes = Dashes.of(line(0, 0, 10, 0), THREE_AND_ONE, 0);
    assertThat(steps(Dashes.across(dashes, 8)))
        .containsExactly("M 1.5 -4", "L 1.5 4", "M 5.5 -4", "L 5.5 4", "M 9 -4", "L 9 4");
  }

  @Test
  void anOddPatternTurnsAround() {
    assertThat(cut(line(0, 0, 5, 0), List.of(2.0), 0))
        .containsExactly("M 0 0", "L 2 0", "M 4 0", "L 5 0");
  }

  @Test
  void aPatternWithoutLengthIsNone() {
    Path2D line = line(0, 0, 5, 0);
    assertThat(Dashes.of(line, List.of(0.0, 0.0), 0)).isSameAs(line);
  }

  private static Path2D line(double... points) {
    Path2D line = new Path2D.Double();
    line.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      line.lineTo(points[i], points[i + 1]);
    }
    return line;
  }

  private static List<String> cut(Path2D line, List<Double> lengths, double offset) {
    return steps(Dashes.of(line, lengths, offset));
  }

  private static List<String> steps(Path2D path) {
    List<String> steps = new ArrayList<>();
    double[] to = new double[6];
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      String step = it.currentSegment(to) == PathIterator.SEG_MOVETO ? "M" : "L";
      steps.add("%s %s %s".formatted(step, plain(to[0]), plain(to[1])));
    }
    return steps;
  }

  private static String plain(double length) {
    return length == Math.rint(length) ? Long.toString((long) length) : Double.toString(length);
  }
}
