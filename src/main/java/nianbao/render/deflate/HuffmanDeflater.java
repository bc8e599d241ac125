package nianbao.render.deflate;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.Adler32;

/**
 * Deflates bytes by giving frequent ones short codes, in one block with codes of its own (RFC 1951
 * 3.2.7). It never looks for repetitions. Used once, by one thread.
 */
public final class HuffmanDeflater {

  private static final int END_OF_BLOCK = 256;
  private static final int LITERALS = END_OF_BLOCK + 1;

  /** RFC 1950 2.2: deflate, a window of 32 KB, the fastest level. */
  private static final byte[] HEADER = {0x78, 0x01};

  /** The order of code length codes (RFC 1951 3.2.7): 16 to 18, which are not used, come first. */
  private static final int LENGTH_CODES = 19;

  private static final int UNUSED_LENGTH_CODES = 3;
  private static final int BITS_OF_A_LENGTH = 4;

  /** Two bytes before the block, 139 of its code, four of the sum, and three written too much. */
  private static final int ROOM = 256;

  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final HuffmanCode code;
  private final byte[] out;
  private int size;
  private long bits;
  private int pending;

  private HuffmanDeflater(byte[] bytes) {
    this.bytes = bytes;
    int[] counts = new int[LITERALS];
    for (byte octet : bytes) {
      counts[octet & 0xFF]++;
    }
    counts[END_OF_BLOCK] = 1;
    this.code = HuffmanCode.of(counts);
    this.out = new byte[Math.toIntExact(code.bits(counts) / Byte.SIZE + ROOM)];
  }

  /**
   * Writes bytes as a stream that every inflater reads; the same for the same bytes.
   *
   * @throws IOException if they cannot be written
   */
  public static void deflate(byte[] bytes, OutputStream target) throws IOException {
    HuffmanDeflater deflater = new HuffmanDeflater(bytes);
    deflater.deflate();
    target.write(deflater.out, 0, deflater.size);
  }

  private void deflate() {
    System.arraycopy(HEADER, 0, out, 0, HEADER.length);
    size = HEADER.length;
    writeCode();
    writeLiterals();
    write(code.codes()[END_OF_BLOCK], code.lengths()[END_OF_BLOCK]);
    flush(1);
    Adler32 sum = new Adler32();
    sum.update(bytes);
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      out[size++] = (byte) (sum.getValue() >> shift);
    }
  }

  /** The last block, of dynamic codes: no more literals and distances than there have to be. */
  private void writeCode() {
    write(0b101, 3);
    write(0, 5);
    write(0, 5);
    write(LENGTH_CODES - 4, 4);
    // Lengths 0 to 15 get four bits each, so that each is its own code, written highest bit first.
    for (int i = 0; i < LENGTH_CODES; i++) {
      write(i < UNUSED_LENGTH_CODES ? 0 : BITS_OF_A_LENGTH, 3);
    }
    for (int length : code.lengths()) {
      writeLength(length);
    }
    writeLength(0);
  }

  private void writeLength(int length) {
    write(Integer.reverse(length) >>> (Integer.SIZE - BITS_OF_A_LENGTH), BITS_OF_A_LENGTH);
  }

  /** The one loop that counts: four bytes are written at a time, out of local variables. */
  private void writeLiterals() {
    int[] codes = code.codes();
    int[] lengths = code.lengths();
    long accumulated = bits;
    int count = pending;
    int at = size;
    for (byte octet : bytes) {
      accumulated |= (long) codes[octet & 0xFF] << count;
      count += lengths[octet & 0xFF];
      if (count >= Integer.SIZE) {
        FOUR_BYTES.set(out, at, (int) accumulated);
        at += Integer.BYTES;
        accumulated >>>= Integer.SIZE;
        count -= Integer.SIZE;
      }
    }
    bits = accumulated;
    pending = count;
    size = at;
    flush(Byte.SIZE);
  }

  /** Writes bits, the lowest first. */
  private void write(int value, int length) {
    bits |= (long) value << pending;
    pending += length;
    flush(Byte.SIZE);
  }

  /** Writes bytes as long as so many bits are pending. */
  private void flush(int least) {
    while (pending >= least) {
      out[size++] = (byte) bits;
      bits >>>= Byte.SIZE;
      pending -= Byte.SIZE;
    }
  }
}
