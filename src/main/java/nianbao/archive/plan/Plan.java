package nianbao.archive.plan;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.archive.work.Spool;
import nianbao.archive.work.Workspace;
import nianbao.check.repeat.Sketch;

/**
 * What is to be made and what is not. Reading reports and sketches is safe for several threads.
 *
 * <p>Open as long as the archive is being made.
 */
public final class Plan implements Closeable {

  /** What is done with each report that is to be made. */
  public interface Use {
    /** Takes the next report, in the order of the archive. */
    void with(Planned planned) throws IOException;
  }

  private final Workspace space;
  private final Spool reports;
  private final Spool sketches;
  private final RefusedList refused;
  private final Counts counts;

  /** A plan whose reports are put down in order. */
  public Plan(Workspace space, Spool reports, Spool sketches, RefusedList refused, Counts counts) {
    this.space = space;
    this.reports = reports;
    this.sketches = sketches;
    this.refused = refused;
    this.counts = counts;
  }

  /** Where the reports that are to be made are put down in order, a line each. */
  public static Path planned(Workspace space) {
    return space.file("planned");
  }

  /** How many there are. */
  public Counts counts() {
    return counts;
  }

  /** Those that are not made; more can be added. */
  public RefusedList refused() {
    return refused;
  }

  /** Goes through those that are to be made, in the order of the archive. */
  public void each(Use use) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(planned(space))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        use.with(Lines.planned(line));
      }
    }
  }

  /**
   * Some of these, which are put down in order in a folder of their own.
   *
   * @param refused those of them that are not made
   * @param planned how many are to be made
   * @return a plan that has what this has of them: it is not to be closed
   */
  public Plan some(Workspace own, RefusedList refused, long planned) {
    return new Plan(own, reports, sketches, refused, new Counts(planned, counts.sources()));
  }

  /** How many are to be made of a shard. */
  public long count(Shard shard) throws IOException {
    if (shard.isWhole()) {
      return counts.planned();
    }
    long[] count = {0};
    each(planned -> count[0] += shard.has(planned.home()) ? 1 : 0);
    return count[0];
  }

  /** The canonical JSON of a report. */
  public byte[] report(Planned planned) throws IOException {
    return reports.read(planned.report());
  }

  /** The sketches of a report's paragraphs. */
  public List<Sketch> sketches(Planned planned) throws IOException {
    return Sketch.listOf(sketches.read(planned.sketches()));
  }

  @Override
  public void close() throws IOException {
    reports.close();
    sketches.close();
    refused.close();
  }
}
