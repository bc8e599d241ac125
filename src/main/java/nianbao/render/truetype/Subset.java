package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType file made of some glyphs of another (ISO 32000-1 9.9: the tables that a CIDFontType2
 * needs).
 */
final class Subset {

  private static final List<String> HINTING = List.of("cvt ", "fpgm", "gasp", "prep");
  private static final int VERSION = 0x00010000;
  private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

  private final Tables tables;
  private final Glyphs glyphs;
  private final Map<Integer, Integer> numbers = new HashMap<>();
  private int[] wanted;
  private int count;

  Subset(Tables tables, Glyphs glyphs, int[] wanted) {
    this.tables = tables;
    this.glyphs = glyphs;
    this.wanted = wanted.clone();
    this.count = wanted.length;
    for (int i = 0; i < count; i++) {
      numbers.putIfAbsent(wanted[i], i);
    }
    addComponents();
  }

  /** The file. */
  byte[] file() {
    Map<String, ByteBuffer> made = new TreeMap<>();
    HINTING.forEach(tag -> tables.optional(tag).ifPresent(table -> made.put(tag, table)));
    ByteBuffer locations = ByteBuffer.allocate(4 * (count + 1));
    made.put("glyf", outlines(locations));
    made.put("loca", locations);
    made.put("hmtx", metrics());
    made.put("hhea", changed("hhea", 36, 34, count));
    made.put("maxp", changed("maxp", 6, 4, count));
    ByteBuffer head = changed("head", 54, 50, 1);
    head.putInt(8, 0);
    made.put("head", head);
    return written(made);
  }

  /** Adds the glyphs that composite ones are made of, and theirs. */
  private void addComponents() {
    for (int i = 0; i < count; i++) {
      if (glyphs.isComposite(wanted[i])) {
        ByteBuffer outline = ByteBuffer.allocate(glyphs.size(wanted[i]));
        glyphs.copy(wanted[i], outline);
        Glyphs.renumber(outline, this::add);
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

  private ByteBuffer outlines(ByteBuffer locations) {
    int size = 0;
    for (int i = 0; i < count; i++) {
      size += padded(glyphs.size(wanted[i]));
    }
    ByteBuffer outlines = ByteBuffer.allocate(size);
    for (int i = 0; i < count; i++) {
      locations.putInt(outlines.position());
      int start = outlines.position();
      glyphs.copy(wanted[i], outlines);
      if (glyphs.isComposite(wanted[i])) {
        Glyphs.renumber(outlines.slice(start, glyphs.size(wanted[i])), numbers::get);
      }
      outlines.position(start + padded(glyphs.size(wanted[i])));
    }
    locations.putInt(outlines.position());
    return outlines;
  }

  private ByteBuffer metrics() {
    ByteBuffer metrics = ByteBuffer.allocate(4 * count);
    for (int i = 0; i < count; i++) {
      metrics.putShort((short) glyphs.advance(wanted[i]));
      metrics.putShort(glyphs.bearing(wanted[i]));
    }
    return metrics;
  }

  private ByteBuffer changed(String tag, int size, int at, int value) {
    ByteBuffer table = tables.required(tag, size);
    return ByteBuffer.allocate(table.capacity())
        .put(0, table, 0, table.capacity())
        .putShort(at, (short) value);
  }

  private static byte[] written(Map<String, ByteBuffer> made) {
    int directory = 12 + 16 * made.size();
    int size = directory + made.values().stream().mapToInt(t -> padded(t.capacity())).sum();
    ByteBuffer file = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(made.size());
    file.putInt(VERSION).putShort((short) made.size());
    file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (made.size() - power)));
    int at = directory;
    int head = 0;
    for (Map.Entry<String, ByteBuffer> entry : made.entrySet()) {
      ByteBuffer table = entry.getValue();
      file.put(at, table, 0, table.capacity());
      head = entry.getKey().equals("head") ? at : head;
      int length = padded(table.capacity());
      file.putInt(Tables.tag(entry.getKey())).putInt(sum(file, at, length));
      file.putInt(at).putInt(table.capacity());
      at += length;
    }
    file.putInt(head + 8, CHECKSUM_OF_FILE - sum(file, 0, size));
    return file.array();
  }

  private static int sum(ByteBuffer file, int start, int length) {
    int sum = 0;
    for (int at = start; at < start + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
