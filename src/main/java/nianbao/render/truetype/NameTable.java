package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The table “name” of a subset (OpenType 1.9): what a face is called, in English alone. */
final class NameTable {

  private static final int HEADER = 6;
  private static final int RECORD = 12;
  private static final short ENGLISH = 0x0409;

  private NameTable() {}

  /**
   * The table.
   *
   * @param name the face's PostScript name
   */
  static byte[] of(String name) {
    Map<Integer, String> names = new TreeMap<>();
    names.put(1, name);
    names.put(2, "Regular");
    names.put(3, name);
    names.put(4, name);
    names.put(6, name);
    int start = HEADER + RECORD * names.size();
    int length = names.values().stream().mapToInt(String::length).sum() * Short.BYTES;
    ByteBuffer table = ByteBuffer.allocate(start + length);
    table.putShort((short) 0).putShort((short) names.size()).putShort((short) start);
    int place = 0;
    for (Map.Entry<Integer, String> entry : names.entrySet()) {
      byte[] text = entry.getValue().getBytes(StandardCharsets.UTF_16BE);
      table.putShort((short) 3).putShort((short) 1).putShort(ENGLISH);
      table.putShort(entry.getKey().shortValue());
      table.putShort((short) text.length).putShort((short) place);
      table.put(start + place, text);
      place += text.length;
    }
    return table.array();
  }
}
