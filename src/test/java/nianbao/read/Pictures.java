package nianbao.read;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures, whole and otherwise. */
final class Pictures {

  private Pictures() {}

  static byte[] png(int width, int height) {
    return png(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY));
  }

  /** A PNG that has to be unpacked: a colour of its palette is clear. */
  static byte[] transparentPng(int width, int height) {
    byte[] grays = {0, -1};
    IndexColorModel clear = new IndexColorModel(1, 2, grays, grays, grays, 0);
    return png(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, clear));
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A PNG whose header alone promises a size, as a bomb does. */
  static byte[] pngHeader(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    header.put(new byte[] {8, 6, 0, 0, 0});
    CRC32 check = new CRC32();
    check.update(header.array());
    return ByteBuffer.allocate(33)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put(header.array())
        .putInt((int) check.getValue())
        .array();
  }

  static byte[] jpeg() {
    return jpeg(new IIOImage(pattern(), null, null), ImageWriteParam.MODE_DISABLED);
  }

  /** A photograph whose Exif data asks to turn it. */
  static byte[] turned(int orientation) {
    byte[] jpeg = jpeg();
    ByteBuffer notes = ByteBuffer.allocate(36 + jpeg.length);
    notes.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
    notes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    notes.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
    notes.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    notes.putShort((short) orientation).putShort((short) 0).putInt(0);
    return notes.put(jpeg, 2, jpeg.length - 2).array();
  }

  static byte[] progressiveJpeg() {
    return jpeg(new IIOImage(pattern(), null, null), ImageWriteParam.MODE_DEFAULT);
  }

  /** A JPEG in four colours, as for print. */
  static byte[] cmyk() {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
    return jpeg(new IIOImage(raster, null, null), ImageWriteParam.MODE_DISABLED);
  }

  /** A figure block with a picture. */
  static String figure(byte[] picture) {
    String type = picture[0] == (byte) 0xFF ? "image/jpeg" : "image/png";
    return figure("data:" + type + ";base64," + Base64.getEncoder().encodeToString(picture));
  }

  static String figure(String source) {
    return "{\"figure\": {\"src\": \"%s\", \"alt\": \"一幅图\", \"caption\": \"图1\"}}"
        .formatted(source);
  }

  private static BufferedImage pattern() {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64 * 64; i++) {
      image.setRGB(i % 64, i / 64, i * 7919);
    }
    return image;
  }

  private static byte[] jpeg(IIOImage image, int progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam form = writer.getDefaultWriteParam();
    form.setProgressiveMode(progressive);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, image, form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
