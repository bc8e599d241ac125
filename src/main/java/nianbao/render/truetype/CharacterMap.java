package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * Which glyph draws a character (OpenType 1.9, cmap), in blocks of 256 characters, so that a
 * look-up is two array accesses.
 */
final class CharacterMap {

  private static final int BLOCK_BITS = 8;
  private static final int BLOCK = 1 << BLOCK_BITS;
  private static final int HEADER = 4;
  private static final int RECORD = 8;

  private final char[][] blocks = new char[(Character.MAX_CODE_POINT + 1) >> BLOCK_BITS][];

  private CharacterMap() {}

  /**
   * Reads the widest Unicode map of a face.
   *
   * @param glyphs how many glyphs the face has
   */
  static CharacterMap of(ByteBuffer table, int glyphs) {
    int best = -1;
    int offset = 0;
    int count = u16(table, 2);
    Tables.require(HEADER + count * RECORD <= table.capacity());
    for (int i = 0; i < count; i++) {
      int entry = HEADER + i * RECORD;
      int rank = rank(u16(table, entry), u16(table, entry + 2));
      if (rank > best) {
        best = rank;
        offset = table.getInt(entry + 4);
      }
    }
    if (best < 0) {
      throw new MalformedFontException("没有Unicode字符表（cmap）");
    }
    Tables.require(offset >= 0 && offset <= table.capacity() - HEADER);
    CharacterMap map = new CharacterMap();
    map.read(table.slice(offset, table.capacity() - offset), glyphs);
    return map;
  }

  /** The map of some characters only. */
  CharacterMap only(String characters) {
    CharacterMap some = new CharacterMap();
    characters.codePoints().forEach(character -> some.put(character, glyph(character)));
    return some;
  }

  /** This map with other glyphs for some characters. */
  CharacterMap with(Map<Integer, Integer> others) {
    CharacterMap both = new CharacterMap();
    for (int i = 0; i < blocks.length; i++) {
      both.blocks[i] = blocks[i] == null ? null : blocks[i].clone();
    }
    others.forEach(both::put);
    return both;
  }

  /** The glyph of a character; 0 if there is none. */
  int glyph(int codePoint) {
    char[] block = blocks[codePoint >> BLOCK_BITS];
    return block == null ? 0 : block[codePoint & (BLOCK - 1)];
  }

  /** Windows UCS-4, Unicode full, Windows BMP, Unicode BMP; others are not Unicode. */
  private static int rank(int platform, int encoding) {
    if (platform == 3) {
      return encoding == 10 ? 3 : encoding == 1 ? 1 : -1;
    }
    return platform != 0 || encoding == 5 ? -1 : encoding >= 4 ? 2 : 0;
  }

  private void read(ByteBuffer map, int glyphs) {
    int format = u16(map, 0);
    if (format == 4) {
      readSegments(map, glyphs);
    } else if (format == 12) {
      readGroups(map, glyphs);
    } else {
      throw new MalformedFontException("字符表（cmap）的格式" + format + "不支持");
    }
  }

  /** Format 4: segments of the basic plane. */
  private void readSegments(ByteBuffer map, int glyphs) {
    int size = u16(map, 6);
    Tables.require(16 + 4 * size <= map.capacity());
    int passed = -1;
    for (int i = 0; i < size; i += 2) {
      int end = u16(map, 14 + i);
      int start = u16(map, 16 + size + i);
      int delta = u16(map, 16 + 2 * size + i);
      int rangeAt = 16 + 3 * size + i;
      int range = u16(map, rangeAt);
      // Segments ascend; what overlaps is read once, or a small file could take hours.
      for (int character = Math.max(start, passed + 1); character <= end; character++) {
        int glyph = character;
        if (range != 0) {
          int at = rangeAt + range + 2 * (character - start);
          glyph = at + 2 <= map.capacity() ? u16(map, at) : 0;
        }
        put(character, range != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF, glyphs);
      }
      passed = Math.max(passed, end);
    }
  }

  /** Format 12: groups of all planes. */
  private void readGroups(ByteBuffer map, int glyphs) {
    Tables.require(map.capacity() >= 16);
    int count = map.getInt(12);
    Tables.require(count >= 0 && 16 + 12L * count <= map.capacity());
    int passed = -1;
    for (int i = 0; i < count; i++) {
      int start = map.getInt(16 + 12 * i);
      int end = map.getInt(20 + 12 * i);
      int first = map.getInt(24 + 12 * i);
      Tables.require(start >= 0 && end <= Character.MAX_CODE_POINT);
      for (int character = Math.max(start, passed + 1); character <= end; character++) {
        put(character, first + character - start, glyphs);
      }
      passed = Math.max(passed, end);
    }
  }

  // A map that promises a glyph that is not there has none for that character.
  private void put(int character, int glyph, int glyphs) {
    if (glyph > 0 && glyph < glyphs) {
      put(character, glyph);
    }
  }

  private void put(int character, int glyph) {
    int block = character >> BLOCK_BITS;
    if (blocks[block] == null) {
      blocks[block] = new char[BLOCK];
    }
    blocks[block][character & (BLOCK - 1)] = (char) glyph;
  }

  private static int u16(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }
}
