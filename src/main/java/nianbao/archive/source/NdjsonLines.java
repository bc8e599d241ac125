package nianbao.archive.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * NDJSON: one report a line; blank lines are passed over.
 *
 * @param name what lists call the stream; a report's name is this and its line, counted from 1
 * @param in read to its end, not closed
 * @param first the number of the first line, where the stream is a piece of a file
 */
public record NdjsonLines(String name, InputStream in, long first) implements Sources {

  /** The lines of a whole stream. */
  public NdjsonLines(String name, InputStream in) {
    this(name, in, 1);
  }

  @Override
  public void feed(Inlet inlet) throws IOException {
    Lines lines = new Lines(in);
    boolean more = true;
    for (long number = first; more; number++) {
      ReportBytes line = new ReportBytes();
      try {
        more = lines.readInto(line);
      } catch (IOException e) {
        inlet.take(Unreadable.from(name + ":" + number, e).last());
        return;
      }
      if (!line.isBlank()) {
        inlet.take(Source.of(name + ":" + number, new ByteArrayInputStream(line.toByteArray())));
      }
    }
  }

  /** The lines of a stream. For one thread. */
  private static final class Lines {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;

    Lines(InputStream in) {
      this.in = in;
    }

    /** Reads the next line, without what ends it; gives whether there is another. */
    boolean readInto(ReportBytes line) throws IOException {
      while (start < end || fill()) {
        int stop = start;
        while (stop < end && buffer[stop] != '\n') {
          stop++;
        }
        line.write(buffer, start, stop - start);
        start = stop + 1;
        if (stop < end) {
          return true;
        }
      }
      return false;
    }

    private boolean fill() throws IOException {
      start = 0;
      end = in.read(buffer);
      return end > 0;
    }
  }
}
