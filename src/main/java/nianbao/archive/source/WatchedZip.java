package nianbao.archive.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A ZIP file as a stream, which notices whether the record passes by that ends it (APPNOTE 4.3.16).
 */
final class WatchedZip extends FilterInputStream {

  private static final int END = 0x504B0506;

  private int lastFour;
  private boolean ended;
  private long left = Long.MAX_VALUE;

  WatchedZip(InputStream in) {
    super(in);
  }

  /** From here on so many bytes are given, and then it fails. */
  void mayGive(long bytes) {
    left = bytes;
  }

  /** Reads what is left, and gives whether the file has its end. */
  boolean isWhole() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return ended;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    require(1);
    if (b >= 0) {
      watch(b);
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    require(Math.max(0, read));
    for (int i = 0; i < read; i++) {
      watch(bytes[offset + i]);
    }
    return read;
  }

  // What is skipped would pass by unseen.
  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 16)).length;
  }

  private void require(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("an entry without end");
    }
  }

  private void watch(int b) {
    lastFour = lastFour << 8 | (b & 0xFF);
    ended |= lastFour == END;
  }
}
