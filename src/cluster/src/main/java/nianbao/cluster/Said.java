package nianbao.cluster;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Passes on what is said, and keeps it. */
final class Said extends FilterOutputStream {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  Said(OutputStream out) {
    super(out);
  }

  /** All of it, in one line. */
  String words() {
    return kept.toString(StandardCharsets.UTF_8).strip().replaceAll("\\R", " ");
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    kept.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    kept.write(bytes, offset, length);
  }
}
