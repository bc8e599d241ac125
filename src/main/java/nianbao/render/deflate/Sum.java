package nianbao.render.deflate;

import java.util.zip.Adler32;

/**
 * The sum that a stream ends with (RFC 1950 8.2, Adler-32). The sums of two pieces give that of
 * both, without their bytes.
 *
 * @param first the sum of all bytes, and 1
 * @param second the sum of what the first was after each byte
 */
record Sum(long first, long second) {

  private static final int MODULUS = 65_521;

  /** Of no bytes. */
  static final Sum NONE = new Sum(1, 0);

  static Sum of(byte[] bytes) {
    Adler32 sum = new Adler32();
    sum.update(bytes);
    return new Sum(sum.getValue() & 0xFFFF, sum.getValue() >>> Short.SIZE);
  }

  /** Of these bytes and so many others behind them. */
  Sum and(Sum other, int length) {
    long more = other.second + (first * length) + second - length;
    return new Sum((first + other.first + MODULUS - 1) % MODULUS, Math.floorMod(more, MODULUS));
  }

  /** As it is written, highest byte first. */
  int value() {
    return (int) ((second << Short.SIZE) | first);
  }
}
