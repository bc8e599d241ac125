package nianbao.render.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A grey PNG packed anew, eight bits a pixel and line after line, each grey as it was. */
final class RepackedGray {

  private static final int LIGHTEST = 255;

  private RepackedGray() {}

  /**
   * Packs a picture anew.
   *
   * @param png a grey one of any depth, whole
   */
  static byte[] of(byte[] png) {
    try {
      return write(plain(read(png)));
    } catch (IOException e) {
      throw new UncheckedIOException("a picture that was read cannot be read again", e);
    }
  }

  private static BufferedImage read(byte[] png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (MemoryCacheImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(input, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  /** What the pixels say, not what light the JDK makes of it. */
  private static BufferedImage plain(BufferedImage picture) {
    Raster from = picture.getRaster();
    int lightest = (1 << picture.getColorModel().getPixelSize()) - 1;
    BufferedImage plain =
        new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    int[] row = new int[from.getWidth()];
    for (int y = 0; y < from.getHeight(); y++) {
      from.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        row[x] = (row[x] * LIGHTEST + lightest / 2) / lightest;
      }
      plain.getRaster().setSamples(0, y, row.length, 1, 0, row);
    }
    return plain;
  }

  private static byte[] write(BufferedImage picture) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(picture, "png", output);
    }
    return png.toByteArray();
  }
}
