package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of a TrueType file by their tags (OpenType 1.9, Organization of an OpenType font). */
final class Tables {

  private static final int TRUETYPE = 0x00010000;
  private static final int TRUETYPE_OF_APPLE = tag("true");
  private static final int POSTSCRIPT = tag("OTTO");
  private static final int COLLECTION = tag("ttcf");
  private static final int DIRECTORY = 12;
  private static final int RECORD = 16;

  private final ByteBuffer file;
  private final Map<Integer, ByteBuffer> byTag = new HashMap<>();

  /**
   * Reads the directory.
   *
   * @throws MalformedFontException if it is no single TrueType face, or ends before its tables do
   */
  Tables(byte[] bytes) {
    this.file = ByteBuffer.wrap(bytes);
    if (bytes.length < DIRECTORY) {
      throw new MalformedFontException("文件太短，不是字体");
    }
    requireTrueType(file.getInt(0));
    int count = Short.toUnsignedInt(file.getShort(4));
    require(DIRECTORY + count * RECORD <= bytes.length);
    for (int i = 0; i < count; i++) {
      add(DIRECTORY + i * RECORD);
    }
  }

  private static void requireTrueType(int version) {
    if (version == COLLECTION) {
      throw new MalformedFontException("这是字体集合（TTC），请提供其中单独的一个TrueType字体（.ttf）");
    }
    if (version == POSTSCRIPT) {
      throw new MalformedFontException("这是CFF轮廓（OTF），只支持TrueType轮廓（.ttf）");
    }
    if (version != TRUETYPE && version != TRUETYPE_OF_APPLE) {
      throw new MalformedFontException("不是TrueType字体");
    }
  }

  private void add(int entry) {
    long offset = Integer.toUnsignedLong(file.getInt(entry + 8));
    long length = Integer.toUnsignedLong(file.getInt(entry + 12));
    require(offset + length <= file.capacity());
    byTag.put(file.getInt(entry), file.slice((int) offset, (int) length));
  }

  /** A table that a face may go without. */
  Optional<ByteBuffer> optional(String tag) {
    return Optional.ofNullable(byTag.get(tag(tag)));
  }

  /**
   * A table that every face has.
   *
   * @param size the least number of bytes that are read of it
   */
  ByteBuffer required(String tag, int size) {
    ByteBuffer table =
        optional(tag).orElseThrow(() -> new MalformedFontException("缺少“" + tag + "”表"));
    require(table.capacity() >= size);
    return table;
  }

  /** A table's tag as it stands in the file. */
  static int tag(String tag) {
    return ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
  }

  /** Refuses a file whose tables contradict each other or end too early. */
  static void require(boolean sound) {
    if (!sound) {
      throw new MalformedFontException("内容不完整或互相矛盾");
    }
  }
}
