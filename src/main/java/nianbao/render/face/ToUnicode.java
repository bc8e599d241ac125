package nianbao.render.face;

import java.nio.charset.StandardCharsets;

/** The map from codes to characters that a reader takes text out by (ISO 32000-1 9.10.3). */
final class ToUnicode {

  /** The format's bound for one block. */
  private static final int LONGEST_BLOCK = 100;

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
    StringBuilder map = new StringBuilder(HEAD);
    for (int start = 1; start < characters.length; start += LONGEST_BLOCK) {
      int end = Math.min(start + LONGEST_BLOCK, characters.length);
      map.append(end - start).append(" beginbfchar\n");
      for (int code = start; code < end; code++) {
        hex(map.append('<'), (char) code).append("> <");
        for (char unit : Character.toChars(characters[code])) {
          hex(map, unit);
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append(END).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static StringBuilder hex(StringBuilder map, char unit) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      map.append(Character.toUpperCase(Character.forDigit((unit >> shift) & 0xF, 16)));
    }
    return map;
  }
}
