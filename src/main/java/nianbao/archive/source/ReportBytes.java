package nianbao.archive.source;

import java.io.ByteArrayOutputStream;
import nianbao.press.Press;

/** The bytes of a report as they come: one more than a report may have is kept, and no further. */
final class ReportBytes extends ByteArrayOutputStream {

  @Override
  public synchronized void write(int b) {
    if (size() <= Press.MAX_BYTES) {
      super.write(b);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    super.write(bytes, offset, Math.min(length, Press.MAX_BYTES + 1 - size()));
  }

  /** Whether there is nothing but blanks. */
  boolean isBlank() {
    for (int i = 0; i < count; i++) {
      if (buf[i] != ' ' && buf[i] != '\t' && buf[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
