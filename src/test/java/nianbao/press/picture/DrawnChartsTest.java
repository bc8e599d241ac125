package nianbao.press.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import nianbao.cases.DrawnTexts;
import nianbao.catalogue.Cases;
import nianbao.drawing.Drawing;
import nianbao.render.face.Faces;
import nianbao.report.Block.Chart;
import org.junit.jupiter.api.Test;

/** Charts as pictures. */
class DrawnChartsTest {

  private static final int DENSITY = 300;
  private static final double POINTS = 72;
  private static final int DARK = 128;

  private final DrawnCharts charts = new DrawnCharts(new Faces(Optional.empty()));
  private final List<Chart> all = DrawnTexts.charts(Cases.named("charts").report());

  @Test
  void aPictureHasTheSameBytesEachTime() {
    Chart chart = all.get(0);

    assertThat(charts.png(chart)).isEqualTo(charts.png(chart));
  }

  @Test
  void aPictureIsAsLargeAsTheDrawingIn300DotsAnInch() throws IOException {
    for (Chart chart : all) {
      Drawing drawing = charts.drawing(chart);
      BufferedImage picture = picture(chart);

      assertThat(picture.getWidth()).isEqualTo((int) Math.ceil(drawing.width() * DENSITY / POINTS));
      assertThat(picture.getHeight())
          .isEqualTo((int) Math.ceil(drawing.height() * DENSITY / POINTS));
    }
  }

  @Test
  void everyTextOfTheDrawingIsInkWhereItStandsInThePicture() throws IOException {
    for (Chart chart : all) {
      BufferedImage picture = picture(chart);
      for (Drawing.Mark mark : charts.drawing(chart).marks()) {
        if (mark instanceof Drawing.Text text && !text.text().isBlank()) {
          double left = text.left();
          double middle = text.baseline() - text.size() / 2;
          double right = left + text.width();
          assertThat(isInked(picture, left, middle, right, text.baseline()))
              .as("%s of %s", text, chart.title())
              .isTrue();
        }
      }
    }
  }

  @Test
  void greysAreThoseOfTheDrawingToTheNearestSixteenth() throws IOException {
    Chart stacks =
        all.stream().filter(chart -> chart.kind() == Chart.Kind.STACKED).findFirst().orElseThrow();
    BufferedImage picture = picture(stacks);
    TreeSet<Integer> seen = new TreeSet<>();
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        seen.add(gray(picture, x, y));
      }
    }

    assertThat(picture.getRaster().getNumBands()).isOne();
    assertThat(seen).contains(0, 68, 255).hasSizeLessThanOrEqualTo(16);
  }

  private BufferedImage picture(Chart chart) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(charts.png(chart)));
  }

  private static boolean isInked(
      BufferedImage picture, double left, double top, double right, double bottom) {
    double scale = DENSITY / POINTS;
    for (int y = (int) (top * scale); y < bottom * scale; y++) {
      for (int x = (int) (left * scale); x < right * scale; x++) {
        if (gray(picture, x, y) < DARK) {
          return true;
        }
      }
    }
    return false;
  }

  private static int gray(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 0xFF;
  }
}
