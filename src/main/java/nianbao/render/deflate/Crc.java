package nianbao.render.deflate;

import java.util.zip.CRC32;

/**
 * The sum that a ZIP file has of each of its files (CRC-32, as PNG and gzip have it too). The sums
 * of two pieces give that of both, without their bytes: bits are coefficients of a polynomial, the
 * highest power in the lowest bit, and what stands before others is multiplied by a power of x.
 *
 * @param value as a ZIP file states it
 */
record Crc(int value) {

  private static final int POLYNOMIAL = 0xEDB8_8320;
  private static final int ONE = 1 << 31;

  /** x to the power of 1, 2, 4, 8, … */
  private static final int[] POWERS = powers();

  /** Of no bytes. */
  static final Crc NONE = new Crc(0);

  static Crc of(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return new Crc((int) sum.getValue());
  }

  /** Of these bytes and so many others behind them. */
  Crc and(Crc other, int length) {
    int shift = ONE;
    // A byte is eight bits, the third power of two.
    for (int left = length, power = 3; left > 0; left >>>= 1, power++) {
      if ((left & 1) != 0) {
        shift = product(POWERS[power & 31], shift);
      }
    }
    return new Crc(product(shift, value) ^ other.value);
  }

  private static int product(int one, int other) {
    int product = 0;
    int shifted = other;
    for (int left = one; left != 0; left <<= 1) {
      product ^= left < 0 ? shifted : 0;
      shifted = (shifted >>> 1) ^ ((shifted & 1) != 0 ? POLYNOMIAL : 0);
    }
    return product;
  }

  private static int[] powers() {
    int[] powers = new int[Integer.SIZE];
    powers[0] = ONE >>> 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = product(powers[i - 1], powers[i - 1]);
    }
    return powers;
  }
}
