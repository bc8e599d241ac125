package nianbao.stamp.ofd.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A picture as a file of its own: a JPEG file is the PDF's stream, and a PNG file has the PDF's
 * compressed pixels wherever these are as a PNG file has them. What has clear parts is packed anew.
 *
 * @param ending of the file's name, without a dot
 */
// Nobody compares it, and its arrays are not changed.
@SuppressWarnings("ArrayRecordComponent")
record PictureFile(String ending, byte[] content) {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** The first of the predictors that a PNG file has too (ISO 32000-1 7.4.4.4). */
  private static final int PNG_PREDICTORS = 10;

  private static final byte GRAY = 0;
  private static final byte RGB = 2;
  private static final byte PALETTE = 3;

  static PictureFile of(PDImageXObject image) throws IOException {
    COSStream stream = image.getCOSObject();
    boolean clear = stream.containsKey(COSName.SMASK) || stream.containsKey(COSName.MASK);
    COSBase filter = stream.getFilters();
    if (!clear && COSName.DCT_DECODE.equals(single(filter))) {
      return new PictureFile("jpg", raw(stream));
    }
    if (!clear && isPng(stream, filter)) {
      Optional<byte[]> png = png(image, stream);
      if (png.isPresent()) {
        return new PictureFile("png", png.get());
      }
    }
    return new PictureFile("png", packed(image));
  }

  private static COSBase single(COSBase filter) {
    return filter instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filter;
  }

  private static boolean isPng(COSStream stream, COSBase filter) {
    COSBase details = stream.getDictionaryObject(COSName.DECODE_PARMS);
    return COSName.FLATE_DECODE.equals(single(filter))
        && single(details) instanceof COSDictionary predictor
        && predictor.getInt(COSName.PREDICTOR) >= PNG_PREDICTORS;
  }

  private static byte[] raw(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  /** Empty for colours that a PNG file does not have. */
  private static Optional<byte[]> png(PDImageXObject image, COSStream stream) throws IOException {
    byte[] palette = palette(stream.getDictionaryObject(COSName.COLORSPACE));
    int components = image.getColorSpace().getNumberOfComponents();
    if (palette.length == 0 && components != 1 && components != 3) {
      return Optional.empty();
    }
    byte type = palette.length > 0 ? PALETTE : components == 1 ? GRAY : RGB;
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    writeNumber(head, image.getWidth());
    writeNumber(head, image.getHeight());
    head.writeBytes(new byte[] {(byte) image.getBitsPerComponent(), type, 0, 0, 0});
    writeChunk(png, "IHDR", head.toByteArray());
    if (palette.length > 0) {
      writeChunk(png, "PLTE", palette);
    }
    writeChunk(png, "IDAT", raw(stream));
    writeChunk(png, "IEND", new byte[0]);
    return Optional.of(png.toByteArray());
  }

  /** The colours of a palette of RGB; none where there is no such palette. */
  private static byte[] palette(COSBase space) throws IOException {
    if (!(space instanceof COSArray array) || !COSName.INDEXED.equals(array.getObject(0))) {
      return new byte[0];
    }
    COSBase colours = array.getObject(3);
    if (colours instanceof COSStream stream) {
      try (InputStream in = stream.createInputStream()) {
        return in.readAllBytes();
      }
    }
    return colours instanceof COSString string ? string.getBytes() : new byte[0];
  }

  private static byte[] packed(PDImageXObject image) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(image.getImage(), "png", output);
    }
    return png.toByteArray();
  }

  private static void writeChunk(ByteArrayOutputStream png, String name, byte[] content) {
    byte[] tag = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(tag);
    sum.update(content);
    writeNumber(png, content.length);
    png.writeBytes(tag);
    png.writeBytes(content);
    writeNumber(png, (int) sum.getValue());
  }

  private static void writeNumber(ByteArrayOutputStream png, int value) {
    for (int shift = 24; shift >= 0; shift -= Byte.SIZE) {
      png.write(value >> shift);
    }
  }
}
