package nianbao.render.face;

import java.nio.charset.StandardCharsets;

/** The map from codes to characters that a reader takes text out by (ISO 32000-1 9.10.3). */
final class ToUnicode {

  /** The codes of a range have the same first byte (9.10.3, after Adobe Technical Note 5014). */
  private static final int ROW = 1 << Byte.SIZE;

  /** What a character comes to. */
  private static final int LINE = 8;

  private static final String DIGITS = "0123456789ABCDEF";

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /**
   * The map as a stream's content.
   *
   * @param characters by code; the first stands for none
   */
  static byte[] of(int[] characters) {
    StringBuilder map = new StringBuilder(HEAD.length() + LINE * characters.length + END.length());
    map.append(HEAD);
    for (int start = 1; start < characters.length; ) {
      int end = Math.min((start | (ROW - 1)) + 1, characters.length);
      map.append("1 beginbfrange\n<");
      hex(map, (char) start).append("> <");
      hex(map, (char) (end - 1)).append("> [");
      for (int code = start; code < end; code++) {
        character(map, characters[code]);
      }
      map.append("]\nendbfrange\n");
      start = end;
    }
    return map.append(END).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void character(StringBuilder map, int character) {
    map.append('<');
    if (Character.isBmpCodePoint(character)) {
      hex(map, (char) character);
    } else {
      hex(map, Character.highSurrogate(character));
      hex(map, Character.lowSurrogate(character));
    }
    map.append('>');
  }

  private static StringBuilder hex(StringBuilder map, char unit) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      map.append(DIGITS.charAt((unit >> shift) & 0xF));
    }
    return map;
  }
}
