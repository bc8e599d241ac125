package nianbao.archive.plan;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.archive.work.SortedLines;
import nianbao.archive.work.Workspace;

/** The reports that are not made, in a file. For one thread. */
public final class RefusedList implements Closeable {

  /** What is done with each. */
  public interface Use {
    /** Takes the next report that is not made. */
    void with(Refused refused) throws IOException;
  }

  private final Path file;
  private final Path sorted;
  private final BufferedWriter lines;
  private long count;

  /** An empty list. */
  public RefusedList(Workspace space) throws IOException {
    this.file = space.file("refused");
    this.sorted = space.file("refused.sorted");
    this.lines = Files.newBufferedWriter(file);
  }

  /** Adds one. */
  public void add(Refused refused) throws IOException {
    lines.write(Lines.of(refused));
    count++;
  }

  /** How many there are. */
  public long count() {
    return count;
  }

  /** Goes through all of them in the order of their sources' names. */
  public void each(Use use) throws IOException {
    if (count == 0) {
      return;
    }
    lines.flush();
    SortedLines.sort(file, sorted);
    try (BufferedReader reader = Files.newBufferedReader(sorted)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        use.with(Lines.refused(line));
      }
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
