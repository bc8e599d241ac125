package nianbao.archive.container;

import java.io.ByteArrayOutputStream;

/** Numbers of a ZIP file, least significant byte first, in the order in which they are added. */
final class Numbers {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Numbers two(long value) {
    return number(value, 2);
  }

  Numbers four(long value) {
    return number(value, 4);
  }

  Numbers eight(long value) {
    return number(value, 8);
  }

  Numbers bytes(byte[] value) {
    bytes.writeBytes(value);
    return this;
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  private Numbers number(long value, int length) {
    for (int i = 0; i < length; i++) {
      bytes.write((int) (value >>> (8 * i)));
    }
    return this;
  }
}
