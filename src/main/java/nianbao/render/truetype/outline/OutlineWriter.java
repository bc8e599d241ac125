package nianbao.render.truetype.outline;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Writes a simple glyph without instructions (OpenType 1.9, glyf). */
public final class OutlineWriter {

  private static final int HEADER = 10;

  /** A flag and two coordinates of two bytes. */
  private static final int LARGEST_POINT = 5;

  private static final int ON = 0x01;
  private static final int BYTE = 0x02;
  private static final int SAME_OR_POSITIVE = 0x10;

  private OutlineWriter() {}

  /** The glyph as a file has it, with its points on whole units; empty if it has no ink. */
  public static byte[] written(Outline outline) {
    if (outline.contours().isEmpty()) {
      return new byte[0];
    }
    List<Outline.Point> points = outline.contours().stream().flatMap(List::stream).toList();
    int[] x = points.stream().mapToInt(point -> (int) Math.rint(point.x())).toArray();
    int[] y = points.stream().mapToInt(point -> (int) Math.rint(point.y())).toArray();
    int contours = outline.contours().size();
    ByteBuffer glyph =
        ByteBuffer.allocate(HEADER + 2 * contours + 2 + LARGEST_POINT * points.size());
    glyph.putShort((short) contours);
    glyph.putShort(least(x)).putShort(least(y)).putShort(most(x)).putShort(most(y));
    int end = -1;
    for (List<Outline.Point> contour : outline.contours()) {
      end += contour.size();
      glyph.putShort((short) end);
    }
    glyph.putShort((short) 0);
    for (int i = 0; i < points.size(); i++) {
      int flag = points.get(i).on() ? ON : 0;
      glyph.put((byte) (flag | kind(step(x, i)) | kind(step(y, i)) << 1));
    }
    putSteps(glyph, x);
    putSteps(glyph, y);
    return Arrays.copyOf(glyph.array(), glyph.position());
  }

  private static int step(int[] places, int i) {
    return i == 0 ? places[0] : places[i] - places[i - 1];
  }

  /** The flags of an x step; those of a y step are the next higher bits. */
  private static int kind(int step) {
    if (step == 0) {
      return SAME_OR_POSITIVE;
    }
    return Math.abs(step) > 0xFF ? 0 : BYTE | (step > 0 ? SAME_OR_POSITIVE : 0);
  }

  private static void putSteps(ByteBuffer glyph, int[] places) {
    for (int i = 0; i < places.length; i++) {
      int step = step(places, i);
      if (Math.abs(step) > 0xFF) {
        glyph.putShort((short) step);
      } else if (step != 0) {
        glyph.put((byte) Math.abs(step));
      }
    }
  }

  private static short least(int[] places) {
    return (short) Arrays.stream(places).min().orElse(0);
  }

  private static short most(int[] places) {
    return (short) Arrays.stream(places).max().orElse(0);
  }
}
