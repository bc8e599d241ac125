package nianbao.render.deflate;

import java.util.Arrays;

/**
 * A Huffman code for bytes: frequent ones take few bits. Unchangeable: shared by all documents and
 * threads.
 *
 * <p>A stream in this code is one block with a code of its own (RFC 1951 3.2.7), which never refers
 * to what came before it. So a piece is coded alike wherever it stands, and can be kept.
 */
public final class ByteCode {

  private static final int END_OF_BLOCK = 256;
  private static final int LITERALS = END_OF_BLOCK + 1;

  /** RFC 1950 2.2: deflate, a window of 32 KB, the fastest level; its first byte is the lower. */
  private static final int HEADER = 0x0178;

  /** The order of code length codes (RFC 1951 3.2.7): 16 to 18, which are not used, come first. */
  private static final int LENGTH_CODES = 19;

  private static final int UNUSED_LENGTH_CODES = 3;
  private static final int BITS_OF_A_LENGTH = 4;

  private final HuffmanCode code;
  private final Bits start = new Bits(Long.BYTES * 3);

  /**
   * A code.
   *
   * @param counts how often each of the 256 bytes comes, roughly; one that never does has a code
   *     all the same
   */
  public ByteCode(int[] counts) {
    int[] weights = Arrays.copyOf(counts, LITERALS);
    Arrays.setAll(weights, symbol -> weights[symbol] + 1);
    this.code = HuffmanCode.of(weights);
    writeCode();
  }

  /** A piece of a stream, coded. */
  public Piece piece(byte[] bytes) {
    Bits bits = new Bits(bytes.length / Long.BYTES + 1);
    encode(bytes, bits);
    return new Piece(bits.trimmed(), bytes.length, Sum.of(bytes), Crc.of(bytes));
  }

  Bits start() {
    return start;
  }

  void encode(byte[] bytes, Bits target) {
    target.encode(bytes, 0, bytes.length, code.codes(), code.lengths());
  }

  void end(Bits target) {
    target.write(code.codes()[END_OF_BLOCK], code.lengths()[END_OF_BLOCK]);
    target.align();
  }

  /** The last block, of dynamic codes: no more literals and distances than there have to be. */
  private void writeCode() {
    start.write(HEADER, Short.SIZE);
    start.write(0b101, 3);
    start.write(0, 5);
    start.write(0, 5);
    start.write(LENGTH_CODES - 4, 4);
    // Lengths 0 to 15 get four bits each, so that each is its own code, written highest bit first.
    for (int i = 0; i < LENGTH_CODES; i++) {
      start.write(i < UNUSED_LENGTH_CODES ? 0 : BITS_OF_A_LENGTH, 3);
    }
    for (int length : code.lengths()) {
      writeLength(length);
    }
    writeLength(0);
  }

  private void writeLength(int length) {
    start.write(Integer.reverse(length) >>> (Integer.SIZE - BITS_OF_A_LENGTH), BITS_OF_A_LENGTH);
  }
}
