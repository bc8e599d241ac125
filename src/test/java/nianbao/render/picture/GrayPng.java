package nianbao.render.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG of 16 × 16 pixels of one grey (ISO/IEC 15948), of the kinds that Java's own writer does not
 * make, too.
 *
 * @param depth bits of a sample
 * @param alpha whether each pixel says how clear it is; none is
 * @param clear whether a grey that does not occur is clear
 * @param interlaced whether the lines come in seven passes
 */
record GrayPng(int depth, boolean alpha, boolean clear, boolean interlaced) {

  private static final int SIDE = 16;

  /** First column, first line, and the steps of each pass (8.2). */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

  /** The picture in a {@code data:} URI. */
  String uri(int gray) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes(gray));
  }

  /** The file, all of it of one grey of 0 to 255 as far as the depth has it. */
  private byte[] bytes(int gray) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    ByteBuffer head = ByteBuffer.allocate(13).putInt(SIDE).putInt(SIDE).put((byte) depth);
    head.put((byte) (alpha ? 4 : 0)).putShort((short) 0).put((byte) (interlaced ? 1 : 0));
    write(png, "IHDR", head.array());
    if (clear) {
      write(png, "tRNS", ByteBuffer.allocate(2).putShort((short) lightest()).array());
    }
    write(png, "IDAT", deflated(pixels(gray * lightest() / 255)));
    write(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private int lightest() {
    return (1 << depth) - 1;
  }

  private byte[] pixels(int sample) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int[] pass : interlaced ? PASSES : ONE_PASS) {
      int width = (SIDE - pass[0] + pass[2] - 1) / pass[2];
      for (int line = pass[1]; line < SIDE; line += pass[3]) {
        lines.writeBytes(line(width, sample));
      }
    }
    return lines.toByteArray();
  }

  /** A line without a filter: a zero, and the samples side by side. */
  private byte[] line(int width, int sample) {
    StringBuilder bits = new StringBuilder("0".repeat(Byte.SIZE));
    for (int x = 0; x < width; x++) {
      bits.append(bits(sample)).append(alpha ? bits(lightest()) : "");
    }
    byte[] line = new byte[(bits.length() + Byte.SIZE - 1) / Byte.SIZE];
    for (int i = 0; i < bits.length(); i++) {
      line[i / Byte.SIZE] |= (byte) ((bits.charAt(i) - '0') << (Byte.SIZE - 1 - i % Byte.SIZE));
    }
    return line;
  }

  private String bits(int sample) {
    return Integer.toBinaryString(sample | 1 << depth).substring(1);
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater())) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream png, String name, byte[] content) {
    byte[] tag = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(tag);
    crc.update(content);
    png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    png.writeBytes(tag);
    png.writeBytes(content);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
