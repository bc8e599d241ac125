package nianbao.render.truetype.outline;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads the outlines of glyphs, of composite ones too (OpenType 1.9, glyf). */
public final class OutlineReader {

  private static final int HEADER = 10;
  private static final int ON = 0x01;
  private static final int BYTE = 0x02;
  private static final int REPEAT = 0x08;
  private static final int SAME_OR_POSITIVE = 0x10;

  private static final int ARGUMENTS_ARE_WORDS = 0x0001;
  private static final int ARGUMENTS_ARE_OFFSETS = 0x0002;
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int HAS_TWO_SCALES = 0x0040;
  private static final int HAS_MATRIX = 0x0080;

  /** Letters are made of a letter and marks: no sound face goes deeper. */
  private static final int DEEPEST = 6;

  private static final double FIXED = 1 << 14;

  private final IntFunction<byte[]> glyphs;

  /**
   * A reader.
   *
   * @param glyphs the bytes of a glyph by its number
   */
  public OutlineReader(IntFunction<byte[]> glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * The outline of a glyph.
   *
   * @throws IndexOutOfBoundsException if it is broken, or made in a way that is not supported
   */
  public Outline read(int glyph) {
    return read(glyph, 0);
  }

  private Outline read(int glyph, int depth) {
    byte[] bytes = glyphs.apply(glyph);
    if (bytes.length == 0) {
      return new Outline(List.of());
    }
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int contours = file.getShort(0);
    file.position(HEADER);
    return contours >= 0 ? simple(file, contours) : composite(file, depth);
  }

  private Outline composite(ByteBuffer file, int depth) {
    require(depth < DEEPEST);
    Outline whole = new Outline(List.of());
    int flags;
    do {
      flags = u16(file);
      int component = u16(file);
      require((flags & ARGUMENTS_ARE_OFFSETS) != 0);
      boolean words = (flags & ARGUMENTS_ARE_WORDS) != 0;
      double right = words ? file.getShort() : file.get();
      double up = words ? file.getShort() : file.get();
      AffineTransform place = AffineTransform.getTranslateInstance(right, up);
      place.concatenate(scale(file, flags));
      whole = whole.with(read(component, depth + 1).moved(place));
    } while ((flags & MORE_COMPONENTS) != 0);
    return whole;
  }

  private static AffineTransform scale(ByteBuffer file, int flags) {
    if ((flags & HAS_SCALE) != 0) {
      double both = file.getShort() / FIXED;
      return AffineTransform.getScaleInstance(both, both);
    }
    if ((flags & HAS_TWO_SCALES) != 0) {
      return AffineTransform.getScaleInstance(file.getShort() / FIXED, file.getShort() / FIXED);
    }
    if ((flags & HAS_MATRIX) != 0) {
      return new AffineTransform(
          file.getShort() / FIXED,
          file.getShort() / FIXED,
          file.getShort() / FIXED,
          file.getShort() / FIXED,
          0,
          0);
    }
    return new AffineTransform();
  }

  private static Outline simple(ByteBuffer file, int contours) {
    int[] ends = new int[contours];
    for (int i = 0; i < contours; i++) {
      ends[i] = u16(file);
    }
    int count = contours == 0 ? 0 : ends[contours - 1] + 1;
    int instructions = u16(file);
    require(instructions <= file.remaining());
    file.position(file.position() + instructions);
    int[] flags = flags(file, count);
    int[] x = places(file, flags, 0);
    int[] y = places(file, flags, 1);
    List<List<Outline.Point>> read = new ArrayList<>();
    int start = 0;
    for (int end : ends) {
      require(end >= start);
      List<Outline.Point> contour = new ArrayList<>();
      for (int i = start; i <= end; i++) {
        contour.add(new Outline.Point(x[i], y[i], (flags[i] & ON) != 0));
      }
      read.add(contour);
      start = end + 1;
    }
    return new Outline(read);
  }

  private static int[] flags(ByteBuffer file, int count) {
    int[] flags = new int[count];
    for (int i = 0; i < count; i++) {
      flags[i] = u8(file);
      if ((flags[i] & REPEAT) != 0) {
        int flag = flags[i];
        for (int more = u8(file); more > 0; more--) {
          flags[++i] = flag;
        }
      }
    }
    return flags;
  }

  /** The coordinates of one axis, whose flags lie so many bits higher than those of x. */
  private static int[] places(ByteBuffer file, int[] flags, int axis) {
    int[] places = new int[flags.length];
    int place = 0;
    for (int i = 0; i < flags.length; i++) {
      int flag = flags[i] >> axis;
      if ((flag & BYTE) != 0) {
        place += (flag & SAME_OR_POSITIVE) != 0 ? u8(file) : -u8(file);
      } else if ((flag & SAME_OR_POSITIVE) == 0) {
        require(file.remaining() >= Short.BYTES);
        place += file.getShort();
      }
      places[i] = place;
    }
    return places;
  }

  private static int u8(ByteBuffer file) {
    require(file.hasRemaining());
    return Byte.toUnsignedInt(file.get());
  }

  private static int u16(ByteBuffer file) {
    require(file.remaining() >= Short.BYTES);
    return Short.toUnsignedInt(file.getShort());
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw new IndexOutOfBoundsException("no outline that can be read");
    }
  }
}
