package nianbao.drawing;

/**
 * How large a picture is shown; what would not go into the text block is made smaller. Its side is
 * read from its head, so that nobody has to unpack it.
 *
 * @param width in pt
 * @param height in pt
 */
public record PictureSize(double width, double height) {

  /** In a millimetre. */
  private static final double POINTS = 72 / 25.4;

  /** 156 mm and 180 mm in pt: as wide as the text block, and not as high. */
  private static final double MOST_WIDTH = 156 * POINTS;

  private static final double MOST_HEIGHT = 180 * POINTS;

  private static final int WIDTH_IN_PNG = 16;
  private static final int HEIGHT_IN_PNG = 20;
  private static final int FIRST_OF_JPEG = 2;

  /**
   * The size of a picture.
   *
   * @param picture a PNG or JPEG
   * @param pixel the size of one of its pixels, in pt
   */
  public static PictureSize of(byte[] picture, double pixel) {
    boolean png = (picture[0] & 0xFF) == 0x89;
    return png
        ? fitted(number(picture, WIDTH_IN_PNG, 4), number(picture, HEIGHT_IN_PNG, 4), pixel)
        : jpeg(picture, pixel);
  }

  /**
   * As wide as somebody wants it, but not higher than the text block.
   *
   * @param picture a PNG or JPEG
   * @param millimetres how wide
   */
  public static PictureSize across(byte[] picture, int millimetres) {
    return of(picture, 1).widened(millimetres * POINTS);
  }

  private PictureSize widened(double to) {
    double scale = Math.min(to / width, MOST_HEIGHT / height);
    return new PictureSize(width * scale, height * scale);
  }

  /** The frame's head (ITU-T T.81 B.2.2) has the size, behind segments that say their length. */
  private static PictureSize jpeg(byte[] picture, double pixel) {
    int at = FIRST_OF_JPEG;
    while (at + 8 < picture.length) {
      int marker = picture[at + 1] & 0xFF;
      if ((picture[at] & 0xFF) != 0xFF || marker == 0xFF) {
        at++;
      } else if (isFrame(marker)) {
        return fitted(number(picture, at + 7, 2), number(picture, at + 5, 2), pixel);
      } else {
        at += 2 + number(picture, at + 2, 2);
      }
    }
    throw new IllegalArgumentException("a JPEG without a frame");
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static int number(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = (number << 8) | (bytes[at + i] & 0xFF);
    }
    return number;
  }

  private static PictureSize fitted(int pixelsWide, int pixelsHigh, double pixel) {
    double width = pixelsWide * pixel;
    double height = pixelsHigh * pixel;
    double scale = Math.min(1, Math.min(MOST_WIDTH / width, MOST_HEIGHT / height));
    return new PictureSize(width * scale, height * scale);
  }
}
