package nianbao.archive.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of something packed, up to a bound: a few kilobytes can be packed that unpack to
 * terabytes. For one thread.
 */
public final class Bounded extends FilterInputStream {

  /** More came out of something packed than its receiver takes. */
  public static final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long most;

    private TooLargeException(long most) {
      super("more than " + most + " bytes");
      this.most = most;
    }

    /** How many bytes there may be. */
    public long most() {
      return most;
    }
  }

  private final long most;
  private long count;

  /**
   * A stream that throws {@link TooLargeException} where it would give more than its bound.
   *
   * @param most how many bytes it may give
   */
  public Bounded(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  // What is skipped is unpacked too.
  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) {
    count += bytes;
    if (count > most) {
      throw new TooLargeException(most);
    }
  }
}
