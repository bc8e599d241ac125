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

  /** How much may be unpacked of one thing, whatever is packed in it again. For one thread. */
  public static final class Allowance {

    private final long most;
    private long left;

    /** So many bytes. */
    public Allowance(long most) {
      this.most = most;
      this.left = most;
    }

    private void take(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw new TooLargeException(most);
      }
    }
  }

  private final Allowance allowance;

  /** A stream that throws {@link TooLargeException} where it would give more than its bound. */
  public Bounded(InputStream in, Allowance allowance) {
    super(in);
    this.allowance = allowance;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    allowance.take(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    allowance.take(Math.max(0, read));
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
}
