package nianbao.archive.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Compares what is written to it with a stream. */
final class Comparison extends OutputStream {

  private final InputStream found;
  private boolean same = true;

  Comparison(InputStream found) {
    this.found = found;
  }

  /** Whether all that was written is what the stream has, to its end. */
  boolean isSame() throws IOException {
    return same && found.read() < 0;
  }

  @Override
  public void write(int b) throws IOException {
    same = same && found.read() == (b & 0xFF);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (same) {
      byte[] there = found.readNBytes(length);
      same = Arrays.equals(bytes, offset, offset + length, there, 0, there.length);
    }
  }
}
