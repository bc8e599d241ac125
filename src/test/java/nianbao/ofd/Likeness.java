package nianbao.ofd;

import java.awt.image.BufferedImage;

/** How far two pictures of a page are apart. */
final class Likeness {

  private static final int THRESHOLD = 96;

  private final int[][] one;
  private final int[][] other;

  Likeness(BufferedImage one, BufferedImage other) {
    this.one = grays(one);
    this.other = grays(other);
  }

  /**
   * The share of pixels that are off in one or the other: by more than {@value #THRESHOLD} of 255
   * from everything within a pixel around. Sheets may differ by a row and a column of pixels.
   */
  double off() {
    int height = Math.min(one.length, other.length);
    int width = Math.min(one[0].length, other[0].length);
    int count = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        count += isOff(one[y][x], other, x, y) || isOff(other[y][x], one, x, y) ? 1 : 0;
      }
    }
    return (double) count / (height * width);
  }

  private static boolean isOff(int gray, int[][] picture, int x, int y) {
    int darkest = 255;
    int lightest = 0;
    for (int row = Math.max(0, y - 1); row <= Math.min(picture.length - 1, y + 1); row++) {
      for (int at = Math.max(0, x - 1); at <= Math.min(picture[row].length - 1, x + 1); at++) {
        darkest = Math.min(darkest, picture[row][at]);
        lightest = Math.max(lightest, picture[row][at]);
      }
    }
    return darkest - gray > THRESHOLD || gray - lightest > THRESHOLD;
  }

  private static int[][] grays(BufferedImage picture) {
    int[][] grays = new int[picture.getHeight()][picture.getWidth()];
    for (int y = 0; y < grays.length; y++) {
      for (int x = 0; x < grays[y].length; x++) {
        int colour = picture.getRGB(x, y);
        grays[y][x] =
            (((colour >> 16) & 0xFF) * 299 + ((colour >> 8) & 0xFF) * 587 + (colour & 0xFF) * 114)
                / 1000;
      }
    }
    return grays;
  }
}
