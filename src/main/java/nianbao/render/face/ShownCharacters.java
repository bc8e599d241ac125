package nianbao.render.face;

import java.util.Arrays;

/**
 * The characters that a document shows in one font, and their codes, from 1 in order of first use.
 */
final class ShownCharacters {

  private static final int BLOCK_BITS = 8;
  private static final int BLOCK = 1 << BLOCK_BITS;
  private static final int FIRST_SIZE = 256;

  private final byte[][][] codes = new byte[(Character.MAX_CODE_POINT + 1) >> BLOCK_BITS][][];
  private int[] characters = new int[FIRST_SIZE];
  private int count = 1;

  /** The two bytes that show a character. */
  byte[] code(int codePoint) {
    byte[][] block = codes[codePoint >> BLOCK_BITS];
    if (block == null) {
      block = new byte[BLOCK][];
      codes[codePoint >> BLOCK_BITS] = block;
    }
    byte[] code = block[codePoint & (BLOCK - 1)];
    if (code == null) {
      code = add(codePoint);
      block[codePoint & (BLOCK - 1)] = code;
    }
    return code;
  }

  /** The character that a code shows. */
  int character(int code) {
    return characters[code];
  }

  /** The characters by code; code 0 shows none. */
  int[] characters() {
    return Arrays.copyOf(characters, count);
  }

  private byte[] add(int codePoint) {
    if (count == characters.length) {
      characters = Arrays.copyOf(characters, 2 * count);
    }
    characters[count] = codePoint;
    return new byte[] {(byte) (count >> 8), (byte) count++};
  }
}
