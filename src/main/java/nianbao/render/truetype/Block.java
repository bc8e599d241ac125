package nianbao.render.truetype;

import nianbao.render.deflate.ByteCode;
import nianbao.render.deflate.Piece;

/**
 * Bytes of a font file as they are deflated, with their share of its checksums (OpenType 1.9, The
 * Table Directory).
 *
 * @param sum of its words
 */
record Block(Piece piece, int sum) {

  /** A block of a multiple of four bytes. */
  static Block of(byte[] bytes, ByteCode code) {
    return new Block(code.piece(bytes), sum(bytes));
  }

  /** The words of some bytes added up. */
  static int sum(byte[] bytes) {
    int sum = 0;
    for (int at = 0; at < bytes.length; at += 4) {
      sum +=
          (bytes[at] << 24)
              | ((bytes[at + 1] & 0xFF) << 16)
              | ((bytes[at + 2] & 0xFF) << 8)
              | (bytes[at + 3] & 0xFF);
    }
    return sum;
  }
}
