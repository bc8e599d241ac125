package nianbao.read.block;

import java.nio.ByteBuffer;
import java.util.Optional;
import nianbao.report.Cost;

/**
 * What a picture takes as unpacked, where it has to be unpacked to be printed. Most are not: their
 * pixels go into the file as they are packed.
 *
 * @param width in pixels
 * @param height in pixels
 * @param packed whether the pixels stay as they are packed
 */
record PictureMemory(long width, long height, boolean packed) {

  private static final long MOST = 64L << 20;
  private static final int BYTES_OF_A_PIXEL = 4;

  // ISO/IEC 15948 11.2.2: after the signature and the head of IHDR.
  private static final int BIT_DEPTH = 24;
  private static final int COLOUR_TYPE = 25;
  private static final int INTERLACE = 28;
  private static final int FIRST_CHUNK = 8;
  private static final int FRAME = 12;
  private static final int TRANSPARENCY = 0x74524E53;
  private static final int PIXELS = 0x49444154;

  // ITU-T T.81 B.1.1.3.
  private static final int PROGRESSIVE = 0xC2;
  private static final int SCAN = 0xDA;

  /** Of a PNG file. */
  static PictureMemory ofPng(byte[] png, int width, int height) {
    boolean gray16 = png[COLOUR_TYPE] == 0 && png[BIT_DEPTH] == 16;
    boolean alpha = png[COLOUR_TYPE] >= 4;
    boolean packed = !gray16 && !alpha && png[INTERLACE] == 0 && !isTransparent(png);
    return new PictureMemory(width, height, packed);
  }

  /**
   * Of a JPEG file, which is only unpacked to be looked at: line by line, unless it is progressive.
   */
  static PictureMemory ofJpeg(byte[] jpeg, int width, int height) {
    return new PictureMemory(width, height, !isProgressive(jpeg));
  }

  /** What the picture costs. */
  Cost cost() {
    long pixels = width * height;
    return new Cost(0, 0, 0, 0, 0, pixels, packed ? 0 : pixels);
  }

  /** What is wrong with it, if it is too much, and what would fit. */
  Optional<String> fault() {
    long bytes = BYTES_OF_A_PIXEL * width * height;
    if (packed || bytes <= MOST) {
      return Optional.empty();
    }
    double scale = Math.sqrt((double) MOST / bytes);
    return Optional.of(
        "是%d×%d像素，这种图要解开成%dMB，最多%dMB；请缩小到%d×%d像素以内，或者另存为不透明、不交错的普通PNG或JPEG"
            .formatted(
                width,
                height,
                bytes >> 20,
                MOST >> 20,
                (long) (width * scale),
                (long) (height * scale)));
  }

  private static boolean isTransparent(byte[] png) {
    ByteBuffer file = ByteBuffer.wrap(png);
    for (int at = FIRST_CHUNK; at >= 0 && at <= png.length - FRAME; ) {
      int name = file.getInt(at + 4);
      if (name == TRANSPARENCY || name == PIXELS) {
        return name == TRANSPARENCY;
      }
      at += FRAME + Math.max(0, file.getInt(at));
    }
    return false;
  }

  private static boolean isProgressive(byte[] jpeg) {
    ByteBuffer file = ByteBuffer.wrap(jpeg);
    for (int at = 2; at <= jpeg.length - 4; at += 2 + Short.toUnsignedInt(file.getShort(at + 2))) {
      int marker = file.get(at + 1) & 0xFF;
      if (marker == PROGRESSIVE || marker == SCAN) {
        return marker == PROGRESSIVE;
      }
    }
    return false;
  }
}
