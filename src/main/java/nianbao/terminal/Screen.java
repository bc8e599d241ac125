package nianbao.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that a person watches: what is written can be drawn over. */
public final class Screen extends FilterOutputStream {

  public Screen(OutputStream out) {
    super(out);
  }

  // The inherited one writes byte by byte, and would tear characters apart.
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }
}
