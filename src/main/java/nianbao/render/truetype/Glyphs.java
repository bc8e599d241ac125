package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The outlines and widths of a face by glyph (OpenType 1.9, glyf, loca, hmtx). */
final class Glyphs {

  /** Number of contours and bounding box. */
  private static final int HEADER = 10;

  private static final int ARGUMENTS_ARE_WORDS = 0x0001;
  private static final int HAS_SCALE = 0x0008;
  private static final int MORE_COMPONENTS = 0x0020;
  private static final int HAS_TWO_SCALES = 0x0040;
  private static final int HAS_MATRIX = 0x0080;

  private final ByteBuffer outlines;
  private final int[] offsets;
  private final ByteBuffer metrics;
  private final int fullMetrics;
  private final char[] advances;
  private final boolean[] composite;
  private final byte[][] lent;

  /**
   * Reads where each glyph lies.
   *
   * @throws MalformedFontException if some glyph does not lie within the file
   */
  Glyphs(Tables tables, int count, boolean longOffsets, int fullMetrics) {
    this.outlines = tables.required("glyf", 0);
    this.offsets =
        offsets(tables.required("loca", (count + 1) * (longOffsets ? 4 : 2)), count, longOffsets);
    this.fullMetrics = fullMetrics;
    Tables.require(fullMetrics > 0 && fullMetrics <= count);
    this.metrics = tables.required("hmtx", 4 * fullMetrics + 2 * (count - fullMetrics));
    this.advances = new char[count];
    this.composite = new boolean[count];
    this.lent = new byte[0][];
    for (int glyph = 0; glyph < count; glyph++) {
      advances[glyph] = metrics.getChar(4 * Math.min(glyph, fullMetrics - 1));
      composite[glyph] = readComposite(glyph);
    }
  }

  private Glyphs(Glyphs own, List<Lent> lent) {
    this.outlines = own.outlines;
    this.offsets = own.offsets;
    this.metrics = own.metrics;
    this.fullMetrics = own.fullMetrics;
    this.lent = lent.stream().map(Lent::outline).toArray(byte[][]::new);
    this.composite = Arrays.copyOf(own.composite, own.count() + lent.size());
    this.advances = Arrays.copyOf(own.advances, own.count() + lent.size());
    for (int i = 0; i < lent.size(); i++) {
      advances[own.count() + i] = (char) lent.get(i).advance();
    }
  }

  /**
   * A glyph that another face lends, which is not composite.
   *
   * @param outline as a file has it
   * @param advance in units of the face that borrows it
   */
  // Nobody compares it, and its bytes are not changed.
  @SuppressWarnings("ArrayRecordComponent")
  record Lent(byte[] outline, int advance) {}

  /** These glyphs and, behind them, those of another face. */
  Glyphs with(List<Lent> others) {
    Tables.require(count() + others.size() <= Character.MAX_VALUE);
    return new Glyphs(this, others);
  }

  private static int[] offsets(ByteBuffer table, int count, boolean longOffsets) {
    int[] offsets = new int[count + 1];
    for (int i = 0; i <= count; i++) {
      offsets[i] =
          longOffsets ? table.getInt(4 * i) : 2 * Short.toUnsignedInt(table.getShort(2 * i));
    }
    return offsets;
  }

  /** Whether a glyph is made of others, once it is known to be sound. */
  private boolean readComposite(int glyph) {
    Tables.require(offsets[glyph] >= 0 && offsets[glyph] <= offsets[glyph + 1]);
    Tables.require(offsets[glyph + 1] <= outlines.capacity());
    Tables.require(size(glyph) == 0 || size(glyph) >= HEADER);
    boolean isComposite = size(glyph) > 0 && outlines.getShort(offsets[glyph]) < 0;
    if (isComposite) {
      forEachComponent(
          outlines.slice(offsets[glyph], size(glyph)),
          component -> {
            Tables.require(component < count());
            return component;
          });
    }
    return isComposite;
  }

  int count() {
    return own() + lent.length;
  }

  /** How many the file itself has. */
  private int own() {
    return offsets.length - 1;
  }

  /** How many bytes a glyph's outline takes; 0 for one without ink. */
  int size(int glyph) {
    return glyph < own() ? offsets[glyph + 1] - offsets[glyph] : lent[glyph - own()].length;
  }

  /** The highest point of a glyph's ink, in font units. */
  int top(int glyph) {
    return size(glyph) == 0 ? 0 : box(glyph, 8);
  }

  /** How far a glyph moves on, in font units. */
  int advance(int glyph) {
    return advances[glyph];
  }

  /** Where a glyph's ink begins, in font units. */
  short bearing(int glyph) {
    if (glyph >= own()) {
      return size(glyph) == 0 ? 0 : box(glyph, 2);
    }
    return metrics.getShort(
        glyph < fullMetrics ? 4 * glyph + 2 : 4 * fullMetrics + 2 * (glyph - fullMetrics));
  }

  private short box(int glyph, int at) {
    return glyph < own()
        ? outlines.getShort(offsets[glyph] + at)
        : ByteBuffer.wrap(lent[glyph - own()]).getShort(at);
  }

  /** A copy of a glyph's outline, filled up to a multiple of four bytes as a file asks for. */
  byte[] outline(int glyph) {
    if (glyph >= own()) {
      return Arrays.copyOf(lent[glyph - own()], (size(glyph) + 3) & ~3);
    }
    byte[] outline = new byte[(size(glyph) + 3) & ~3];
    outlines.get(offsets[glyph], outline, 0, size(glyph));
    return outline;
  }

  /** Whether a glyph is made of others. */
  boolean isComposite(int glyph) {
    return composite[glyph];
  }

  /** Shows each component of a composite outline, and puts in its place what comes back. */
  static void renumber(byte[] outline, IntUnaryOperator number) {
    forEachComponent(ByteBuffer.wrap(outline), number);
  }

  private static void forEachComponent(ByteBuffer outline, IntUnaryOperator number) {
    int at = HEADER;
    int flags;
    do {
      Tables.require(at + 4 <= outline.capacity());
      flags = Short.toUnsignedInt(outline.getShort(at));
      int component = Short.toUnsignedInt(outline.getShort(at + 2));
      int replacement = number.applyAsInt(component);
      if (replacement != component) {
        outline.putShort(at + 2, (short) replacement);
      }
      at += 4 + argumentsSize(flags) + transformSize(flags);
    } while ((flags & MORE_COMPONENTS) != 0);
  }

  private static int argumentsSize(int flags) {
    return (flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2;
  }

  private static int transformSize(int flags) {
    if ((flags & HAS_SCALE) != 0) {
      return 2;
    }
    if ((flags & HAS_TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & HAS_MATRIX) != 0 ? 8 : 0;
  }
}
