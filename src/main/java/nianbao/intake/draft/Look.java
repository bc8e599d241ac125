package nianbao.intake.draft;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a picture looks: the mean grey of each of many small fields. That stays nearly the same when
 * a program makes a picture smaller or packs it anew, and does not when a figure on it is another.
 */
final class Look {

  private static final int COLUMNS = 96;
  private static final int ROWS = 48;

  /** An edge of a line moves by less than a dot of twelve; a digit covers a third of a field. */
  private static final int MOST_APART = 24;

  /** Dots of the largest picture that is looked at: four times those of a chart. */
  private static final long MOST_DOTS = 6_000_000;

  /** Wider or higher by no more than rounding to whole dots makes it. */
  private static final double SAME_SHAPE = 0.02;

  private final double shape;
  private final int[] fields;

  private Look(double shape, int... fields) {
    this.shape = shape;
    this.fields = fields;
  }

  /** The look of the picture in a {@code data:} URI; nothing if it is none, or too large. */
  static Optional<Look> of(String uri) {
    return read(uri, Look::picture).map(Look::of);
  }

  /** How many dots the picture in a {@code data:} URI has, such as 1200×800点; nothing as above. */
  static Optional<String> dots(String uri) {
    return read(uri, reader -> Optional.of(reader.getWidth(0) + "×" + reader.getHeight(0) + "点"));
  }

  private interface Use<T> {
    Optional<T> of(ImageReader reader) throws IOException;
  }

  private static <T> Optional<T> read(String uri, Use<T> use) {
    try {
      return read(Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1)), use);
    } catch (IOException | RuntimeException e) {
      // Readers meet damage with whatever exception lies nearest.
      return Optional.empty();
    }
  }

  private static <T> Optional<T> read(byte[] bytes, Use<T> use) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return use.of(reader);
      } finally {
        reader.dispose();
      }
    }
  }

  private static Optional<BufferedImage> picture(ImageReader reader) throws IOException {
    boolean bounded = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS;
    return bounded ? Optional.of(reader.read(0)) : Optional.empty();
  }

  private static Look of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    long[] sums = new long[COLUMNS * ROWS];
    int[] counts = new int[COLUMNS * ROWS];
    int[] line = new int[width];
    boolean isPlainGray =
        picture.getColorModel() instanceof ComponentColorModel
            && picture.getRaster().getNumBands() == 1;
    for (int y = 0; y < height; y++) {
      if (isPlainGray) {
        grays(picture, y, line);
      } else {
        picture.getRGB(0, y, width, 1, line, 0, width);
      }
      for (int x = 0; x < width; x++) {
        int field = y * ROWS / height * COLUMNS + x * COLUMNS / width;
        sums[field] += gray(line[x]);
        counts[field]++;
      }
    }
    int[] fields = new int[sums.length];
    Arrays.setAll(fields, i -> (int) (sums[i] / Math.max(1, counts[i])));
    return new Look((double) width / height, fields);
  }

  /** A line of greys as they are written: the JDK takes those of one band for light, and pales. */
  private static void grays(BufferedImage picture, int y, int[] line) {
    int deeper = Math.max(0, picture.getColorModel().getPixelSize() - 8);
    picture.getRaster().getSamples(0, y, line.length, 1, 0, line);
    Arrays.setAll(line, x -> 0xFF000000 | (line[x] >> deeper) * 0x010101);
  }

  /** What is clear shows the white of the sheet. */
  private static int gray(int color) {
    int opaque = color >>> 24;
    int mean = (((color >> 16) & 0xFF) + ((color >> 8) & 0xFF) + (color & 0xFF)) / 3;
    return (mean * opaque + 255 * (255 - opaque)) / 255;
  }

  /** Whether both show the same. */
  boolean isLike(Look other) {
    if (Math.abs(shape / other.shape - 1) > SAME_SHAPE) {
      return false;
    }
    for (int i = 0; i < fields.length; i++) {
      if (Math.abs(fields[i] - other.fields[i]) > MOST_APART) {
        return false;
      }
    }
    return true;
  }
}
