package nianbao.cluster.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines that begin in a stretch of a file: from the first that does to the end of the last,
 * wherever that is. For one thread.
 */
final class LineStretch extends FilterInputStream {

  private long left;
  private boolean ended;

  /**
   * A stretch.
   *
   * @param in stands at the byte before the stretch, or at the beginning of the file
   * @param before whether there is such a byte
   * @param length of the stretch
   */
  LineStretch(InputStream in, boolean before, long length) throws IOException {
    super(in);
    this.left = length;
    this.ended = length == 0;
    if (before) {
      skipLine();
    }
  }

  // A line that began before the stretch is read with the stretch that it began in.
  private void skipLine() throws IOException {
    int c = in.read();
    while (c >= 0 && c != '\n' && left > 0) {
      c = in.read();
      left--;
    }
    ended = c < 0 || left == 0;
  }

  @Override
  public int read() throws IOException {
    if (ended) {
      return -1;
    }
    int c = in.read();
    left--;
    ended = c < 0 || (c == '\n' && left <= 0);
    return c;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    int count = in.read(bytes, offset, length);
    ended = count < 0;
    // A line end that is no earlier than the last byte of the stretch ends it.
    for (int i = (int) Math.max(0, Math.min(left - 1, count)); i < count; i++) {
      if (bytes[offset + i] == '\n') {
        ended = true;
        count = i + 1;
      }
    }
    left -= count;
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
