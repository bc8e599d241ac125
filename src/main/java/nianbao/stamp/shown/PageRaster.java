package nianbao.stamp.shown;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of PDFs that this program made. */
public final class PageRaster {

  /** Pixels of a picture that are more than any page shows, a photograph's or a scan's. */
  private static final long LARGE = 8_000_000;

  private PageRaster() {}

  /**
   * Draws a page.
   *
   * @param pdf of ours; a foreign one has no bounds
   * @param number of the page, from 1
   * @param width of the picture, in pixels
   * @return a PNG; empty if there is no such page
   * @throws IOException if this is no PDF
   */
  public static Optional<byte[]> png(byte[] pdf, int number, int width) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (number < 1 || number > document.getNumberOfPages()) {
        return Optional.empty();
      }
      PDPage page = document.getPage(number - 1);
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(hasLargePicture(page));
      return Optional.of(
          png(renderer.renderImage(number - 1, width / page.getCropBox().getWidth())));
    }
  }

  // A pixel takes four bytes as it is drawn: of a large picture no more are taken than are shown.
  private static boolean hasLargePicture(PDPage page) throws IOException {
    PDResources known = page.getResources();
    boolean large = false;
    for (COSName name : known.getXObjectNames()) {
      large |=
          known.getXObject(name) instanceof PDImageXObject picture
              && (long) picture.getWidth() * picture.getHeight() > LARGE;
    }
    return large;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, "png", out)) {
      throw new IOException("no writer for PNG");
    }
    return out.toByteArray();
  }
}
