package nianbao.archive.verify;

import java.io.IOException;
import java.io.OutputStream;

/** Copies a list, up to a line that is longer than ours are: it would not fit into the memory. */
final class ListCopy extends OutputStream {

  /** The problems of the longest report take a third of it. */
  private static final int MOST = 32 << 20;

  private final OutputStream out;
  private int length;
  private boolean sound = true;

  ListCopy(OutputStream out) {
    this.out = out;
  }

  /** Whether every line was short enough. */
  boolean isSound() {
    return sound;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    for (int i = offset; i < offset + count && sound; i++) {
      length = bytes[i] == '\n' ? 0 : length + 1;
      sound = length <= MOST;
    }
    if (sound) {
      out.write(bytes, offset, count);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
