package nianbao.cli;

import java.io.IOException;
import java.io.InputStream;

/** A stream that cannot be read. */
final class BrokenInput extends InputStream {

  /** What happens to whom reads. */
  interface Fault {
    int strike() throws IOException;
  }

  private final Fault fault;

  BrokenInput(Fault fault) {
    this.fault = fault;
  }

  @Override
  public int read() throws IOException {
    return fault.strike();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return fault.strike();
  }
}
