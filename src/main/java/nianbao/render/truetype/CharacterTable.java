package nianbao.render.truetype;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The table “cmap” of a subset (OpenType 1.9): from characters to glyphs. */
final class CharacterTable {

  private static final int HEADER = 4;
  private static final int RECORD = 8;
  private static final short WINDOWS = 3;

  /** As many segments as a format 4 table can state its length of. */
  private static final int MOST_SEGMENTS = 8_000;

  private CharacterTable() {}

  /**
   * The table.
   *
   * @param characters by glyph; the first draws none
   */
  static byte[] of(int[] characters) {
    int[] glyphs =
        IntStream.range(1, characters.length)
            .boxed()
            .sorted((one, other) -> Integer.compare(characters[one], characters[other]))
            .mapToInt(glyph -> glyph)
            .toArray();
    int[] basic = Arrays.stream(glyphs).filter(glyph -> isBasic(characters[glyph])).toArray();
    if (basic.length > MOST_SEGMENTS) {
      return table(new byte[0], groups(glyphs, characters));
    }
    byte[] segments = segments(basic, characters);
    return table(
        segments, basic.length == glyphs.length ? new byte[0] : groups(glyphs, characters));
  }

  /** Format 4 has 16 bits a character, and its last segment is that of U+FFFF, which is none. */
  private static boolean isBasic(int character) {
    return character < Character.MAX_VALUE;
  }

  private static byte[] table(byte[] segments, byte[] groups) {
    int count = (segments.length > 0 ? 1 : 0) + (groups.length > 0 ? 1 : 0);
    int start = HEADER + count * RECORD;
    ByteBuffer table = ByteBuffer.allocate(start + segments.length + groups.length);
    table.putShort((short) 0).putShort((short) count);
    if (segments.length > 0) {
      table.putShort(WINDOWS).putShort((short) 1).putInt(start);
    }
    if (groups.length > 0) {
      table.putShort(WINDOWS).putShort((short) 10).putInt(start + segments.length);
    }
    return table.put(segments).put(groups).array();
  }

  /** Format 4, a segment a character: glyphs stand in the order of first use. */
  private static byte[] segments(int[] glyphs, int[] characters) {
    int count = glyphs.length + 1;
    int power = Integer.highestOneBit(count);
    int length = 16 + 8 * count;
    ByteBuffer map = ByteBuffer.allocate(length);
    map.putShort((short) 4).putShort((short) length).putShort((short) 0);
    map.putShort((short) (2 * count)).putShort((short) (2 * power));
    map.putShort((short) Integer.numberOfTrailingZeros(power));
    map.putShort((short) (2 * (count - power)));
    putCharacters(map, glyphs, characters);
    map.putShort((short) 0);
    putCharacters(map, glyphs, characters);
    for (int glyph : glyphs) {
      map.putShort((short) (glyph - characters[glyph]));
    }
    map.putShort((short) 1);
    return map.array();
  }

  private static void putCharacters(ByteBuffer map, int[] glyphs, int[] characters) {
    for (int glyph : glyphs) {
      map.putShort((short) characters[glyph]);
    }
    map.putShort((short) Character.MAX_VALUE);
  }

  /** Format 12, a group a character. */
  private static byte[] groups(int[] glyphs, int[] characters) {
    int length = 16 + 12 * glyphs.length;
    ByteBuffer map = ByteBuffer.allocate(length);
    map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(glyphs.length);
    for (int glyph : glyphs) {
      map.putInt(characters[glyph]).putInt(characters[glyph]).putInt(glyph);
    }
    return map.array();
  }
}
