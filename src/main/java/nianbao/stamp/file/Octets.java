package nianbao.stamp.file;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes that grow: no lock is taken for each of them. */
final class Octets extends OutputStream {

  private static final int LONGEST_NUMBER = 20;
  private static final int PIECE = 1 << 13;

  private byte[] bytes;
  private int size;

  Octets(int expected) {
    bytes = new byte[expected];
  }

  int size() {
    return size;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void write(int octet) {
    reserve(1);
    bytes[size] = (byte) octet;
    size++;
  }

  @Override
  public void write(byte[] source, int offset, int length) {
    reserve(length);
    System.arraycopy(source, offset, bytes, size, length);
    size += length;
  }

  @Override
  public void write(byte[] source) {
    write(source, 0, source.length);
  }

  void append(Octets other) {
    write(other.bytes, 0, other.size);
  }

  /** Writes ASCII. */
  void text(String text) {
    reserve(text.length());
    for (int i = 0; i < text.length(); i++) {
      bytes[size + i] = (byte) text.charAt(i);
    }
    size += text.length();
  }

  /** Writes a whole number in decimal digits. */
  void number(long number) {
    if (number < 0) {
      text(Long.toString(number));
      return;
    }
    reserve(LONGEST_NUMBER);
    int digits = 1;
    for (long left = number / 10; left > 0; left /= 10) {
      digits++;
    }
    long left = number;
    for (int at = size + digits - 1; at >= size; at--) {
      bytes[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    size += digits;
  }

  /** Writes a number in some bytes, the highest first. */
  void binary(long number, int width) {
    for (int shift = (width - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      write((int) (number >>> shift));
    }
  }

  /** Gives all of them to be deflated. */
  void giveTo(Deflater deflater) {
    deflater.setInput(bytes, 0, size);
  }

  /** Takes what is deflated, as much as there is at once. */
  void takeFrom(Deflater deflater) {
    reserve(PIECE);
    size += deflater.deflate(bytes, size, bytes.length - size);
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }
}
