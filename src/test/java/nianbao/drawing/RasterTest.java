package nianbao.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Drawings in dots, a pt each. */
class RasterTest {

  private static final int SIZE = 40;
  private static final int POINTS = 72;

  /** Half a step of sixteen greys, and what Java's painter is off by. */
  private static final int NEAR = 8 + 12;

  @Test
  void anAreaIsAsDarkAsItCoversEachDot() throws IOException {
    BufferedImage picture = picture(filled("M10 10L20 10L20 20.4L10 20.4Z"));

    assertThat(gray(picture, 10, 10)).isZero();
    assertThat(gray(picture, 19, 19)).isZero();
    assertThat(gray(picture, 15, 20)).isEqualTo(153);
    assertThat(gray(picture, 9, 15)).isEqualTo(255);
    assertThat(gray(picture, 20, 15)).isEqualTo(255);
    assertThat(gray(picture, 15, 21)).isEqualTo(255);
  }

  @Test
  void aContourWithinAnotherInTheOtherDirectionIsAHole() throws IOException {
    String outer = "M5 5L35 5L35 35L5 35Z";
    String first = "M10 10L10 15L15 15L15 10Z";
    String second = "M20 20L20 25L25 25L25 20Z";
    Path2D letter = Outlines.shape(first + second + outer);
    letter.transform(AffineTransform.getScaleInstance(1.0 / SIZE, 1.0 / SIZE));
    List<BufferedImage> pictures =
        List.of(
            picture(text -> letter, filled(outer + first + second)),
            picture(text -> letter, new Drawing.Text("字", 0, 0, SIZE, SIZE)));

    assertThat(pictures)
        .allSatisfy(
            picture -> {
              assertThat(gray(picture, 12, 12)).isEqualTo(255);
              assertThat(gray(picture, 22, 22)).isEqualTo(255);
              assertThat(gray(picture, 17, 17)).isZero();
            });
  }

  @Test
  void whatLeavesTheSheetIsLostAndTheRestIsThere() throws IOException {
    BufferedImage picture = picture(filled("M-10 -10L20 -10L20 20L-10 20Z"));

    assertThat(gray(picture, 0, 0)).isZero();
    assertThat(gray(picture, 19, 19)).isZero();
    assertThat(gray(picture, 20, 20)).isEqualTo(255);
  }

  @Test
  void areasAndLinesLieWhereJavaPaintsThem() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      boolean line = i % 2 == 0;
      Shape shape = line ? round(random) : triangle(random);
      String outline = Outlines.of(shape, new AffineTransform());

      assertAlike(picture(line ? drawn(outline) : filled(outline)), byJava(outline, line));
    }
  }

  private static Shape round(Random random) {
    return new Ellipse2D.Double(2, 3, 8 + place(random) / 2, 8 + place(random) / 2);
  }

  private static Shape triangle(Random random) {
    Path2D shape = new Path2D.Double();
    shape.moveTo(place(random), place(random));
    shape.lineTo(place(random), place(random));
    shape.lineTo(place(random), place(random));
    shape.closePath();
    return shape;
  }

  private static double place(Random random) {
    return 2 + random.nextInt(3600) / 100.0;
  }

  private static void assertAlike(BufferedImage ours, BufferedImage others) {
    int far = 0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        far += Math.abs(gray(ours, x, y) - gray(others, x, y)) > NEAR ? 1 : 0;
      }
    }
    assertThat(far).isLessThan(SIZE * SIZE / 100);
  }

  private static BufferedImage byJava(String outline, boolean line) {
    BufferedImage picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, SIZE, SIZE);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    Path2D shape = Outlines.shape(outline);
    if (line) {
      pen.draw(shape);
    } else {
      pen.fill(shape);
    }
    pen.dispose();
    return picture;
  }

  private static Drawing.Path filled(String outline) {
    return new Drawing.Path(outline, 0, -1, 0, "", 0, false);
  }

  private static Drawing.Path drawn(String outline) {
    return new Drawing.Path(outline, -1, 0, 1.5, "", 0, false);
  }

  private static BufferedImage picture(Drawing.Path path) throws IOException {
    return picture(text -> new Path2D.Double(), path);
  }

  private static BufferedImage picture(TextShapes texts, Drawing.Mark mark) throws IOException {
    byte[] png = new Raster(texts).png(new Drawing(SIZE, SIZE, List.of(mark)), POINTS);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int gray(BufferedImage picture, int x, int y) {
    return picture.getRaster().getNumBands() == 1
        ? picture.getRaster().getSample(x, y, 0) * 17
        : picture.getRGB(x, y) & 0xFF;
  }
}
