package nianbao.stamp.raster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of PDFs that this program made. */
public final class PageRaster {

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
      float scale = width / document.getPage(number - 1).getCropBox().getWidth();
      return Optional.of(png(new PDFRenderer(document).renderImage(number - 1, scale)));
    }
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, "png", out)) {
      throw new IOException("no writer for PNG");
    }
    return out.toByteArray();
  }
}
