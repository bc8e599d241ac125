package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nianbao.cases.Kind;
import nianbao.cases.Placement;
import nianbao.cases.PrintedCase;
import nianbao.catalogue.Cases;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The looks of the three official tables, which numbers alone do not tell. */
class PageImageTest {

  private static final Path WANTED = Path.of("src/test/resources/page-images");
  private static final Path ACTUAL = Path.of("target/page-images");
  private static final int DPI = 80;

  /** The side of the squares that are compared, in pixels: two characters. */
  private static final int SQUARE = 24;

  /**
   * How far the mean of a square may differ, of 255. Smoothing of edges differs by a few between
   * Java releases; a line that is gone or a character that moved makes a multiple of that.
   */
  private static final double TOLERANCE = 12;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void thePageOfAnOfficialTableLooksAsAccepted(int part) throws IOException {
    BufferedImage actual = page(part);
    Path accepted = WANTED.resolve("part-" + part + ".png");
    Path written = ACTUAL.resolve("part-" + part + ".png");
    Files.createDirectories(ACTUAL);
    ImageIO.write(actual, "png", written.toFile());
    BufferedImage wanted = ImageIO.read(accepted.toFile());
    assertThat(difference(wanted, actual))
        .as("look at %s; to accept it, copy it over %s", written, accepted)
        .isLessThan(TOLERANCE);
  }

  private static BufferedImage page(int part) throws IOException {
    PrintedCase printed = PrintedCase.of(Cases.named("large-numbers"));
    List<Placement> parts = printed.placements(Kind.PART);
    try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
      int page = parts.get(part - 1).firstPage();
      return new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
    }
  }

  /** The largest difference between the means of two squares at the same place. */
  private static double difference(BufferedImage wanted, BufferedImage actual) {
    assertThat(actual.getWidth()).isEqualTo(wanted.getWidth());
    assertThat(actual.getHeight()).isEqualTo(wanted.getHeight());
    double largest = 0;
    for (int x = 0; x + SQUARE <= actual.getWidth(); x += SQUARE) {
      for (int y = 0; y + SQUARE <= actual.getHeight(); y += SQUARE) {
        largest = Math.max(largest, difference(wanted.getRaster(), actual.getRaster(), x, y));
      }
    }
    return largest;
  }

  private static double difference(Raster wanted, Raster actual, int x, int y) {
    long sum = 0;
    for (int i = 0; i < SQUARE * SQUARE; i++) {
      int column = x + i % SQUARE;
      int row = y + i / SQUARE;
      sum += Math.abs(wanted.getSample(column, row, 0) - actual.getSample(column, row, 0));
    }
    return (double) sum / (SQUARE * SQUARE);
  }
}
