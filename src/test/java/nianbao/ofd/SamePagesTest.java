package nianbao.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.stream.IntStream;
import nianbao.cases.Case;
import nianbao.catalogue.EveryCase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What an OFD shows is what the PDF shows, in the eyes of ofdrw. Of a fifth of the cases a page is
 * compared as a picture, of some each; with {@code -Dnianbao.pages=all} each page of all is, and
 * what is off of it is written to {@code target/same-pages.txt}. The PDF's pages are drawn by
 * PDFBox; with {@code -Dnianbao.judge=poppler} by Debian's poppler-utils, which a build needs not
 * have.
 */
@Tag("cases")
class SamePagesTest {

  private static final int DOTS_PER_INCH = 150;

  /** Of all pixels of a page. */
  private static final double MOST_OFF = 0.0002;

  /** Rare characters, figures, dashes, and 草稿, which is turned. */
  private static final Set<String> WHOLE = Set.of("rare-characters", "figures", "charts", "draft");

  private static final boolean EACH_PAGE = "all".equals(System.getProperty("nianbao.pages"));
  private static final boolean POPPLER = "poppler".equals(System.getProperty("nianbao.judge"));
  private static final Path SHARES = Path.of("target/same-pages.txt");

  @EveryCase
  void textPagesAndSizeAreThePdfs(Case report) throws IOException {
    compare(Both.of(report), report.name());
  }

  @Test
  void aDraftIsMarkedAsThePdfIs() throws IOException {
    compare(Both.draft(), "draft");
  }

  @Test
  void tenLargeChartsHaveTheTextOfThePdfAndAreNoLarger() throws IOException {
    compare(Both.of(LargeCharts.report()), "large-charts");
  }

  private static void compare(Both both, String name) throws IOException {
    assertThat(both.ofd().length).as("bytes").isLessThanOrEqualTo(both.pdf().length);
    try (PDDocument pdf = Loader.loadPDF(both.pdf());
        Ofdrw ofd = Ofdrw.open(both.ofd())) {
      assertThat(ofd.pages()).isEqualTo(pdf.getNumberOfPages());
      assertThat(inked(ofd.text())).isEqualTo(inked(new PDFTextStripper().getText(pdf)));
      for (int page : pages(ofd.pages(), name)) {
        BufferedImage expected =
            POPPLER
                ? Poppler.page(both.pdf(), page, DOTS_PER_INCH)
                : new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH);
        double off = new Likeness(expected, ofd.page(page, DOTS_PER_INCH)).off();
        note("%.6f %s, page %d%n".formatted(off, name, page + 1));
        assertThat(off).as("page %s", page + 1).isLessThanOrEqualTo(MOST_OFF);
      }
    }
  }

  private static void note(String line) throws IOException {
    if (EACH_PAGE) {
      Files.writeString(SHARES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  /** Which pages of a document are compared, counted from 0. */
  private static int[] pages(int count, String name) {
    if (EACH_PAGE || WHOLE.contains(name)) {
      return IntStream.range(0, count).toArray();
    }
    boolean isOne = Math.floorMod(name.hashCode(), 5) == 0;
    return isOne ? new int[] {Math.floorMod(name.hashCode(), count)} : new int[0];
  }

  private static String inked(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000\\u2000-\\u200b]", "");
  }
}
