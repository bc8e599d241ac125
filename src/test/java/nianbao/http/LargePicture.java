package nianbao.http;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PNG files of few bytes and many pixels, all of one colour (ISO/IEC 15948). */
enum LargePicture {
  PALETTE(3, 1),
  TRANSPARENT_PALETTE(3, 1),
  RGBA(6, 4);

  private final int colourType;
  private final int bytesOfAPixel;

  LargePicture(int colourType, int bytesOfAPixel) {
    this.colourType = colourType;
    this.bytesOfAPixel = bytesOfAPixel;
  }

  /** A figure block with such a picture. */
  String figure(int side) throws IOException {
    return "{\"figure\": {\"src\": \"data:image/png;base64,%s\", \"alt\": \"图\", \"caption\": \"图1\"}}"
        .formatted(Base64.getEncoder().encodeToString(file(side)));
  }

  private byte[] file(int side) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    chunk(out, "IHDR", header(side));
    if (colourType == PALETTE.colourType) {
      chunk(out, "PLTE", new byte[3]);
    }
    if (this == TRANSPARENT_PALETTE) {
      chunk(out, "tRNS", new byte[] {0});
    }
    chunk(out, "IDAT", pixels(side));
    chunk(out, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private byte[] header(int side) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(header);
    out.writeInt(side);
    out.writeInt(side);
    out.write(new byte[] {8, (byte) colourType, 0, 0, 0});
    return header.toByteArray();
  }

  private byte[] pixels(int side) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    byte[] line = new byte[1 + side * bytesOfAPixel];
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
      for (int i = 0; i < side; i++) {
        out.write(line);
      }
    }
    fast.end();
    return packed.toByteArray();
  }

  private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.US_ASCII));
    sum.update(content);
    out.writeInt(content.length);
    out.writeBytes(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
