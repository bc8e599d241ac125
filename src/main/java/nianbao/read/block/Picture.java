package nianbao.read.block;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nianbao.report.Cost;

/**
 * Looks at a figure's picture: whether it is one, can be printed, and is no trap.
 *
 * <p>The size is read from the header before anything is decoded. Decoding goes through the whole
 * picture but keeps few of its pixels, so that a large one costs little memory; and it makes no
 * temporary files.
 */
public final class Picture {

  private static final int MAX_SIDE = 8000;

  /**
   * In characters of Base64; in a picture whose size stands behind that much it is not looked for.
   */
  private static final int HEAD = 1 << 20;

  private static final int KEPT_SIDE = 400;
  // A scan costs as much as a whole picture; programs write about ten.
  private static final int MAX_SCANS = 30;

  private static final byte SCAN = (byte) 0xDA;
  private static final byte EXIF = (byte) 0xE1;
  private static final int EXIF_NAME = 0x45786966;
  private static final short ORIENTATION = 0x0112;

  private final String format;
  private final byte[] bytes;

  private Picture(String format, byte[] bytes) {
    this.format = format;
    this.bytes = bytes;
  }

  /** What is wrong with a picture. */
  public record Fault(String rule, String message) {}

  /** What the picture in a {@code data:} URI costs; nothing if it is none that is printed. */
  public static Cost cost(String uri) {
    int start = uri.indexOf(',') + 1;
    int end = Math.min(uri.length(), start + HEAD);
    try {
      byte[] head = Base64.getMimeDecoder().decode(uri.substring(start, end));
      return new Picture(uri.startsWith("data:image/png") ? "png" : "jpeg", head).cost();
    } catch (IllegalArgumentException e) {
      return Cost.NONE;
    }
  }

  /** What is wrong with the picture in a {@code data:} URI, if anything but its opening words. */
  public static Optional<Fault> fault(String uri) {
    String type = uri.substring(0, Math.max(0, uri.indexOf(',')));
    if (!type.equals("data:image/png;base64") && !type.equals("data:image/jpeg;base64")) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(uri.substring(type.length() + 1));
      return new Picture(type.substring("data:image/".length(), type.indexOf(';')), bytes).fault();
    } catch (IllegalArgumentException e) {
      return figure("不是正确的Base64；请重新转换，中间不能有空格和换行");
    }
  }

  private Optional<Fault> fault() {
    String actual = actualFormat();
    if (actual.isEmpty()) {
      return figure("不是PNG或JPEG图；请另存为PNG或JPEG再放进来");
    }
    if (!actual.equals(format)) {
      return figure("写的是image/" + format + "，其实是image/" + actual + "；请改正");
    }
    if (format.equals("jpeg") && isTurned()) {
      return figure("是横放或倒放的照片，只靠附注（EXIF）说明方向，打印时会躺倒；请用看图软件旋转一次再保存");
    }
    return faultWithin();
  }

  /** Whether a photograph's Exif data (JEITA CP-3451, 4.6.4 Orientation) asks to turn it. */
  private boolean isTurned() {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    try {
      for (int at = 2; (file.getShort(at) & 0xFF00) == 0xFF00 && bytes[at + 1] != SCAN; ) {
        int length = Short.toUnsignedInt(file.getShort(at + 2));
        if (bytes[at + 1] == EXIF && file.getInt(at + 4) == EXIF_NAME) {
          return orientation(file.slice(at + 10, length - 8)) > 1;
        }
        at += 2 + length;
      }
    } catch (IndexOutOfBoundsException e) {
      // Broken notes say nothing; whether the picture is whole is seen when it is decoded.
      return false;
    }
    return false;
  }

  private static int orientation(ByteBuffer notes) {
    notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = notes.getInt(4);
    int count = Short.toUnsignedInt(notes.getShort(directory));
    for (int entry = directory + 2; entry < directory + 2 + 12 * count; entry += 12) {
      if (notes.getShort(entry) == ORIENTATION) {
        return notes.getShort(entry + 8);
      }
    }
    return 1;
  }

  private Optional<Fault> faultWithin() {
    return read(this::fault, broken());
  }

  private Cost cost() {
    return read(reader -> cost(reader.getWidth(0), reader.getHeight(0)), Cost.NONE);
  }

  private Cost cost(int width, int height) {
    return width > MAX_SIDE || height > MAX_SIDE ? Cost.NONE : memory(width, height).cost();
  }

  /** What is asked of the reader of a picture. */
  private interface Question<T> {
    T of(ImageReader reader) throws IOException;
  }

  private <T> T read(Question<T> question, T damaged) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (MemoryCacheImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(input, true, true);
      return question.of(reader);
    } catch (IOException | RuntimeException e) {
      // Readers meet damage with whatever exception lies nearest.
      return damaged;
    } finally {
      reader.dispose();
    }
  }

  private Optional<Fault> fault(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if (width > MAX_SIDE || height > MAX_SIDE) {
      String size = width + "×" + height;
      return Optional.of(new Fault("bounds", "是" + size + "像素，宽和高最多8000；请缩小"));
    }
    // The JDK's reader knows no type for the colours of print, nor does a PDF for the screen.
    if (reader.getRawImageType(0) == null) {
      return figure("用的是印刷的CMYK颜色；请用看图软件改成RGB再放进来");
    }
    Optional<String> tooLarge = memory(width, height).fault();
    if (tooLarge.isPresent()) {
      return Optional.of(new Fault("bounds", tooLarge.get()));
    }
    return isWhole(reader, Math.max(width, height)) ? Optional.empty() : broken();
  }

  private PictureMemory memory(int width, int height) {
    return format.equals("png")
        ? PictureMemory.ofPng(bytes, width, height)
        : PictureMemory.ofJpeg(bytes, width, height);
  }

  private boolean isWhole(ImageReader reader, int side) throws IOException {
    if (scans() > MAX_SCANS) {
      return false;
    }
    List<String> warnings = new ArrayList<>();
    reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
    ImageReadParam few = reader.getDefaultReadParam();
    int step = Math.max(1, side / KEPT_SIDE);
    few.setSourceSubsampling(step, step, 0, 0);
    reader.read(0, few);
    // The JPEG reader fills what is missing with grey, and only warns.
    return warnings.stream()
        .noneMatch(warning -> warning.contains("Truncated") || warning.contains("premature end"));
  }

  // JPEG's start of scan is FF DA (ITU-T T.81 B.1.1.3); within a scan no FF stands before DA.
  private int scans() {
    int scans = 0;
    for (int i = 1; format.equals("jpeg") && i < bytes.length; i++) {
      if (bytes[i - 1] == (byte) 0xFF && bytes[i] == (byte) 0xDA) {
        scans++;
      }
    }
    return scans;
  }

  private String actualFormat() {
    if (startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return "png";
    }
    return startsWith(0xFF, 0xD8, 0xFF) ? "jpeg" : "";
  }

  private boolean startsWith(int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Fault> broken() {
    return figure("解不开，可能损坏或不完整；请另存为PNG或JPEG再放进来");
  }

  private static Optional<Fault> figure(String message) {
    return Optional.of(new Fault("figure", message));
  }
}
