package nianbao.render.deflate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits that grow, the first the lowest (RFC 1951 3.1.1), in words of 64. */
final class Bits {

  private long[] words;
  private int count;
  private long last;
  private int pending;

  /** With room for so many words. */
  Bits(int words) {
    this.words = new long[words];
  }

  /** Writes bits, at most 63, the lowest first. */
  void write(long value, int length) {
    reserve(1);
    last |= value << pending;
    int total = pending + length;
    if (total >= Long.SIZE) {
      words[count++] = last;
      last = pending == 0 ? 0 : value >>> (Long.SIZE - pending);
    }
    pending = total & (Long.SIZE - 1);
  }

  /** Writes all bits of others. */
  void append(Bits other) {
    reserve(other.count + 1);
    if (pending == 0) {
      System.arraycopy(other.words, 0, words, count, other.count);
      count += other.count;
    } else {
      appendShifted(other);
    }
    write(other.last, other.pending);
  }

  /** A loop that counts: fields are read before and written after it. */
  private void appendShifted(Bits other) {
    long[] source = other.words;
    long[] target = words;
    int shift = pending;
    int at = count;
    long carried = last;
    for (int i = 0; i < other.count; i++) {
      long word = source[i];
      target[at++] = carried | (word << shift);
      carried = word >>> -shift;
    }
    last = carried;
    count = at;
  }

  /** Writes bytes in their codes: the other loop that counts. */
  void encode(byte[] bytes, int from, int to, int[] codes, int[] lengths) {
    reserve((to - from) / 4 + 1);
    long[] target = words;
    long carried = last;
    int used = pending;
    int at = count;
    for (int i = from; i < to; i++) {
      int octet = bytes[i] & 0xFF;
      long code = codes[octet];
      carried |= code << used;
      used += lengths[octet];
      if (used >= Long.SIZE) {
        target[at++] = carried;
        used -= Long.SIZE;
        carried = code >>> (lengths[octet] - used);
      }
    }
    last = carried;
    pending = used;
    count = at;
  }

  /** Goes on at the next byte. */
  void align() {
    write(0, -pending & (Byte.SIZE - 1));
  }

  /** These bits alone, in no more memory than they take. */
  Bits trimmed() {
    words = Arrays.copyOf(words, count);
    return this;
  }

  /** As bytes; the last is filled with noughts. */
  byte[] toByteArray() {
    int whole = count * Long.BYTES;
    byte[] bytes = new byte[whole + (pending + Byte.SIZE - 1) / Byte.SIZE];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(words, 0, count);
    for (int i = whole; i < bytes.length; i++) {
      bytes[i] = (byte) (last >>> ((i - whole) * Byte.SIZE));
    }
    return bytes;
  }

  private void reserve(int more) {
    if (words.length - count < more) {
      words = Arrays.copyOf(words, Math.max(words.length * 2, count + more));
    }
  }
}
