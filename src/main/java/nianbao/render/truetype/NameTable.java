package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The table “name” of a subset (OpenType 1.9): what a face is called, in English alone. */
final class NameTable {

  private static final int HEADER = 6;
  private static final int RECORD = 12;
  private static final short ENGLISH = 0x0409;

  /** Family, style, identifier, full name, PostScript name. */
  private static final short[] NAMES = {1, 2, 3, 4, 6};

  private static final short STYLE_NAME = 2;
  private static final String STYLE = "Regular";

  private NameTable() {}

  /**
   * The table; what is called the same has its name once.
   *
   * @param name the face's PostScript name
   */
  static byte[] of(String name) {
    byte[] own = name.getBytes(StandardCharsets.UTF_16BE);
    byte[] style = STYLE.getBytes(StandardCharsets.UTF_16BE);
    int start = HEADER + RECORD * NAMES.length;
    ByteBuffer table = ByteBuffer.allocate(start + own.length + style.length);
    table.putShort((short) 0).putShort((short) NAMES.length).putShort((short) start);
    for (short id : NAMES) {
      boolean isStyle = id == STYLE_NAME;
      table.putShort((short) 3).putShort((short) 1).putShort(ENGLISH).putShort(id);
      table.putShort((short) (isStyle ? style.length : own.length));
      table.putShort((short) (isStyle ? own.length : 0));
    }
    table.put(own).put(style);
    return table.array();
  }
}
