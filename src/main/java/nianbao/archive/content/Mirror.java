package nianbao.archive.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A stream whose bytes are also written elsewhere as they are read. */
final class Mirror extends FilterInputStream {

  private final OutputStream copy;

  Mirror(InputStream in, OutputStream copy) {
    super(in);
    this.copy = copy;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = readSound(bytes, offset, length);
    if (read > 0) {
      copy.write(bytes, offset, read);
    }
    return read;
  }

  // Of what the reader of the copy does wrong this says nothing.
  private int readSound(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      throw new DamagedException(e);
    }
  }
}
