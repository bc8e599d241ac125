package nianbao.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Shapes in writing. */
class OutlinesTest {

  private static String written(Shape... shapes) {
    StringBuilder text = new StringBuilder();
    for (Shape shape : shapes) {
      Outlines.append(text, shape, new AffineTransform());
    }
    return text.toString();
  }

  @Test
  void aRectangleIsACornerAndItsSidesWithItsOtherCornersToTheHundredth() {
    assertThat(written(new Rectangle2D.Double(1, 2.5, 3, 4))).isEqualTo("M1 2.5h3v4h-3z");
    assertThat(written(new Rectangle2D.Double(0.004, 0, 1.002, 1))).isEqualTo("M0 0h1.01v1h-1.01z");
  }

  @Test
  void aLineGoesOnWhereTheLastEnded() {
    assertThat(written(new Line2D.Double(1, 2, 3, 4), new Line2D.Double(3, 4, 5, 6)))
        .isEqualTo("M1 2L3 4L5 6");
    assertThat(written(new Line2D.Double(1, 2, 13, 4), new Line2D.Double(3, 4, 5, 6)))
        .isEqualTo("M1 2L13 4M3 4L5 6");
    assertThat(written(new Rectangle2D.Double(3, 4, 1, 1), new Line2D.Double(3, 4, 5, 6)))
        .isEqualTo("M3 4h1v1h-1zM3 4L5 6");
  }

  @Test
  void whatWasWrittenIsTheShape() {
    for (Shape shape :
        new Shape[] {new Rectangle2D.Double(1, 2, 3, 4), new Ellipse2D.Double(1, 2, 3, 4)}) {
      Rectangle2D read = Outlines.shape(written(shape)).getBounds2D();

      assertThat(read.getX()).isCloseTo(1, Offset.offset(0.01));
      assertThat(read.getMaxY()).isCloseTo(6, Offset.offset(0.01));
    }
  }
}
