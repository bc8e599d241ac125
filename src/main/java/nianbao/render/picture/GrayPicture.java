package nianbao.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A grey PNG told as one with a palette of greys: the same pixels, where they can be in the same
 * compressed bytes.
 *
 * <p>PDFBox takes the compressed pixels of a picture with a palette as they are; a grey one it
 * unpacks, turns to RGB and packs again, which costs more than the rest of its page, and makes it
 * lighter: the JDK takes greys for amounts of light, a PNG means the greys of a screen.
 */
public final class GrayPicture {

  private static final String PNG = "data:image/png;base64,";

  /** Signature and the first chunk, IHDR (ISO/IEC 15948 5.2, 11.2.2). */
  private static final int HEAD = 33;

  private static final int BIT_DEPTH = 24;
  private static final int COLOUR_TYPE = 25;
  private static final int INTERLACE = 28;
  private static final byte PALETTE = 3;
  private static final Set<Integer> DEPTHS = Set.of(1, 2, 4, 8);

  /** Length, name and checksum of a chunk. */
  private static final int FRAME = 12;

  private GrayPicture() {}

  /** The picture in a {@code data:} URI; any but a grey PNG without clear parts as it is. */
  public static String asPalette(String uri) {
    if (!uri.startsWith(PNG) || uri.length() < PNG.length() + 2 * HEAD || !isGray(uri)) {
      return uri;
    }
    byte[] png = Base64.getDecoder().decode(uri.substring(PNG.length()));
    return withPalette(png)
        .flatMap(picture -> isPlain(png) ? Optional.of(picture) : withPalette(RepackedGray.of(png)))
        .map(picture -> PNG + Base64.getEncoder().encodeToString(picture))
        .orElse(uri);
  }

  private static boolean isGray(String uri) {
    // 44 characters of Base64 hold the 33 bytes of the head.
    byte[] head =
        Base64.getDecoder().decode(uri.substring(PNG.length(), PNG.length() + HEAD / 3 * 4));
    return head[COLOUR_TYPE] == 0;
  }

  /** Whether a PDF can have the pixels as they are packed. */
  private static boolean isPlain(byte[] png) {
    return DEPTHS.contains((int) png[BIT_DEPTH]) && png[INTERLACE] == 0;
  }

  /** Nothing where the chunks do not follow each other up to the end, or one makes a grey clear. */
  private static Optional<byte[]> withPalette(byte[] png) {
    ByteArrayOutputStream result = new ByteArrayOutputStream(png.length + 1024);
    result.write(png, 0, 8);
    byte[] head = Arrays.copyOfRange(png, 16, HEAD - 4);
    head[COLOUR_TYPE - 16] = PALETTE;
    write(result, "IHDR", head);
    write(result, "PLTE", grays(png[BIT_DEPTH]));
    ByteBuffer chunks = ByteBuffer.wrap(png);
    int at = HEAD;
    while (at + FRAME <= png.length) {
      int length = chunks.getInt(at);
      String name = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
      if (length < 0 || length > png.length - at - FRAME || name.equals("tRNS")) {
        return Optional.empty();
      }
      // What else a file tells of itself is not for print.
      if (name.equals("IDAT") || name.equals("IEND")) {
        result.write(png, at, FRAME + length);
      }
      if (name.equals("IEND")) {
        return Optional.of(result.toByteArray());
      }
      at += FRAME + length;
    }
    return Optional.empty();
  }

  private static byte[] grays(int depth) {
    int count = 1 << Math.min(depth, Byte.SIZE);
    byte[] palette = new byte[3 * count];
    for (int i = 0; i < palette.length; i++) {
      palette[i] = (byte) (i / 3 * 255 / (count - 1));
    }
    return palette;
  }

  private static void write(ByteArrayOutputStream png, String name, byte[] content) {
    byte[] tag = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(tag);
    crc.update(content);
    writeInt(png, content.length);
    png.writeBytes(tag);
    png.writeBytes(content);
    writeInt(png, (int) crc.getValue());
  }

  private static void writeInt(ByteArrayOutputStream png, int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      png.write(value >> shift);
    }
  }
}
