package nianbao.ofd;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** PDF pages as poppler draws them: {@code pdftoppm} of Debian's poppler-utils, run by hand. */
final class Poppler {

  private Poppler() {}

  /** The picture of a page, counted from 0. */
  static BufferedImage page(byte[] pdf, int number, int dotsPerInch) throws IOException {
    Path file = Files.createTempFile("nianbao", ".pdf");
    try {
      Files.write(file, pdf);
      String page = Integer.toString(number + 1);
      Process process =
          new ProcessBuilder(
                  "pdftoppm", "-r", "" + dotsPerInch, "-f", page, "-l", page, "-png", "" + file)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      BufferedImage picture = ImageIO.read(process.getInputStream());
      if (picture == null) {
        throw new AssertionError("pdftoppm draws no page " + page);
      }
      return picture;
    } finally {
      Files.delete(file);
    }
  }
}
