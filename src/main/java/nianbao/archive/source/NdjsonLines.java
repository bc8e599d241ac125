package nianbao.archive.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import nianbao.press.Press;

/**
 * NDJSON: one report a line; blank lines are passed over.
 *
 * @param name what lists call the stream; a report's name is this and its line, counted from 1
 * @param in read to its end, not closed
 * @param first the number of the first line, where the stream is a piece of a file
 */
public record NdjsonLines(String name, InputStream in, long first) implements Sources {

  private static final int END = -1;

  /** The lines of a whole stream. */
  public NdjsonLines(String name, InputStream in) {
    this(name, in, 1);
  }

  @Override
  public void feed(Inlet inlet) throws IOException {
    InputStream buffered = new BufferedInputStream(in, 1 << 16);
    long number = first;
    boolean last = false;
    while (!last) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      try {
        last = readLine(buffered, line) == END;
      } catch (IOException e) {
        inlet.take(Unreadable.from(name + ":" + number, e));
        return;
      }
      if (!isBlank(line)) {
        inlet.take(Source.of(name + ":" + number, new ByteArrayInputStream(line.toByteArray())));
      }
      number++;
    }
  }

  /** Reads up to the end of the line, which it gives; beyond the bound nothing is kept. */
  private static int readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
    int c = in.read();
    while (c != '\n' && c != END) {
      if (line.size() <= Press.MAX_BYTES) {
        line.write(c);
      }
      c = in.read();
    }
    return c;
  }

  private static boolean isBlank(ByteArrayOutputStream line) {
    for (byte c : line.toByteArray()) {
      if (c != ' ' && c != '\t' && c != '\r') {
        return false;
      }
    }
    return true;
  }
}
