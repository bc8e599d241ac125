package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The table “OS/2” of a subset (OpenType 1.9), and the one that says there are no glyph names. */
final class StyleTable {

  /** The table “post” of version 3: no glyph has a name. */
  static final byte[] POST_SCRIPT = ByteBuffer.allocate(32).putInt(0x0003_0000).array();

  /** The length of version 0. */
  private static final int LENGTH = 78;

  private static final int FIRST_CHARACTER = 64;
  private static final int LAST_CHARACTER = 66;
  private static final int ASCENT = 4;
  private static final int DESCENT = 6;

  private StyleTable() {}

  /**
   * What the face says of itself, with the characters of the subset.
   *
   * @param characters by glyph; the first draws none
   */
  static byte[] of(Tables tables, int[] characters) {
    ByteBuffer style =
        tables
            .optional("OS/2")
            .filter(table -> table.capacity() >= LENGTH)
            .map(StyleTable::copy)
            .orElseGet(() -> plain(tables.required("hhea", 36)));
    int[] sorted = Arrays.stream(characters).skip(1).sorted().toArray();
    if (sorted.length > 0) {
      style.putShort(FIRST_CHARACTER, basic(sorted[0]));
      style.putShort(LAST_CHARACTER, basic(sorted[sorted.length - 1]));
    }
    byte[] bytes = new byte[style.capacity()];
    style.get(0, bytes);
    return bytes;
  }

  private static short basic(int character) {
    return (short) Math.min(character, Character.MAX_VALUE);
  }

  private static ByteBuffer copy(ByteBuffer table) {
    byte[] bytes = new byte[table.capacity()];
    table.get(0, bytes);
    return ByteBuffer.wrap(bytes);
  }

  /** For a face without the table: regular, as high and as deep as its lines. */
  private static ByteBuffer plain(ByteBuffer lines) {
    ByteBuffer style = ByteBuffer.allocate(LENGTH);
    style.putShort(4, (short) 400).putShort(6, (short) 5);
    style.putShort(68, lines.getShort(ASCENT)).putShort(70, lines.getShort(DESCENT));
    style.putShort(74, lines.getShort(ASCENT));
    style.putShort(76, (short) -lines.getShort(DESCENT));
    return style;
  }
}
