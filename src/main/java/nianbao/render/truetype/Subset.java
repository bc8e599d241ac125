package nianbao.render.truetype;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Some glyphs of a face in their new order, and those that composite ones are made of. */
final class Subset {

  /** No document shows more: all outlines of the largest shipped face are 15 MB. */
  private static final int LARGEST = 1 << 26;

  private final Glyphs glyphs;
  private final CodedGlyphs coded;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private int[] wanted;
  private int count;

  Subset(Glyphs glyphs, CodedGlyphs coded, int[] wanted) {
    this.glyphs = glyphs;
    this.coded = coded;
    this.wanted = wanted;
    this.count = wanted.length;
    if (hasComposite()) {
      this.wanted = wanted.clone();
      addComponents();
    }
  }

  /** How many glyphs there are. */
  int count() {
    return count;
  }

  /** The outlines in their order. */
  Block[] outlines() {
    long size = 0;
    for (int i = 0; i < count; i++) {
      size += glyphs.size(wanted[i]);
    }
    Tables.require(size <= LARGEST);
    Block[] outlines = new Block[count];
    for (int i = 0; i < count; i++) {
      outlines[i] = glyphs.isComposite(wanted[i]) ? composite(wanted[i]) : coded.outline(wanted[i]);
    }
    return outlines;
  }

  /** The widths and left bearings (hmtx). */
  byte[] metrics() {
    byte[] metrics = new byte[4 * count];
    for (int i = 0; i < count; i++) {
      int advance = glyphs.advance(wanted[i]);
      int bearing = glyphs.bearing(wanted[i]);
      metrics[4 * i] = (byte) (advance >> 8);
      metrics[4 * i + 1] = (byte) advance;
      metrics[4 * i + 2] = (byte) (bearing >> 8);
      metrics[4 * i + 3] = (byte) bearing;
    }
    return metrics;
  }

  private boolean hasComposite() {
    for (int glyph : wanted) {
      if (glyphs.isComposite(glyph)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the glyphs that composite ones are made of, and theirs. */
  private void addComponents() {
    for (int i = 0; i < count; i++) {
      numbers.putIfAbsent(wanted[i], i);
    }
    for (int i = 0; i < count; i++) {
      if (glyphs.isComposite(wanted[i])) {
        Glyphs.renumber(glyphs.outline(wanted[i]), this::add);
      }
    }
  }

  private int add(int component) {
    return numbers.computeIfAbsent(
        component,
        added -> {
          if (count == wanted.length) {
            wanted = Arrays.copyOf(wanted, 2 * count);
          }
          wanted[count] = added;
          return count++;
        });
  }

  private Block composite(int glyph) {
    byte[] outline = glyphs.outline(glyph);
    Glyphs.renumber(outline, numbers::get);
    return coded.table(outline);
  }
}
