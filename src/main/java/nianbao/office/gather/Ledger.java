package nianbao.office.gather;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nianbao.archive.work.FilePart;
import nianbao.archive.work.SortedLines;
import nianbao.archive.work.Spool;
import nianbao.archive.work.Workspace;
import nianbao.check.repeat.Sketch;
import nianbao.report.Problem;

/**
 * All that came in, in the order of agencies and years, on the disk. Written once, then read as
 * often as it is needed. For one thread.
 */
public final class Ledger implements Closeable {

  private static final String RULE = "duplicate-report";

  /** What is done with each. */
  public interface Use {
    /** Takes the next. */
    void with(Gathered gathered) throws IOException;
  }

  private final Path unsorted;
  private final Path sorted;
  private final BufferedWriter lines;
  private final Spool reports;
  private final Spool sketches;

  Ledger(Workspace space) throws IOException {
    this.unsorted = space.file("ledger.unsorted");
    this.sorted = space.file("ledger");
    this.lines = Files.newBufferedWriter(unsorted);
    this.reports = new Spool(space.file("ledger.reports"));
    this.sketches = new Spool(space.file("ledger.sketches"));
  }

  void add(Looking.Seen seen, String known) throws IOException {
    Gathered placed =
        seen.gathered()
            .at(reports.add(seen.report()), sketches.add(Sketch.toBytes(seen.sketches())));
    lines.write(GatheredLine.of(placed, known));
  }

  void sort() throws IOException {
    lines.close();
    SortedLines.sort(unsorted, sorted);
    Files.delete(unsorted);
  }

  /** The canonical JSON of a report. */
  public byte[] report(Gathered gathered) throws IOException {
    return report(gathered.content().report());
  }

  /** The canonical JSON of a report, by the place where it lies. */
  public byte[] report(FilePart place) throws IOException {
    return reports.read(place);
  }

  /** The sketches of its paragraphs. */
  public List<Sketch> sketches(Gathered gathered) throws IOException {
    return sketches(gathered.content().sketches());
  }

  /** The sketches of a report's paragraphs, by the place where they lie. */
  public List<Sketch> sketches(FilePart place) throws IOException {
    return Sketch.listOf(sketches.read(place));
  }

  /**
   * Goes through them. Of the same report in several files the first is told of alone; of different
   * ones of one agency and year each says so as an error.
   */
  public void each(Use use) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(sorted)) {
      Group group = new Group(use);
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        group.add(line);
      }
      group.end();
    }
  }

  /** Those of one agency and year, of which no more than two are ever held. */
  private final class Group {

    private final Use use;
    private Optional<String> home = Optional.empty();
    private Optional<Gathered> held = Optional.empty();
    private Optional<Gathered> first = Optional.empty();

    Group(Use use) {
      this.use = use;
    }

    void add(String line) throws IOException {
      Gathered next = GatheredLine.gathered(line);
      Optional<String> own = GatheredLine.home(line);
      if (own.isEmpty() || !own.equals(home)) {
        end();
        home = own;
        first = Optional.of(next);
        held = first;
      } else if (!isSame(first.orElseThrow(), next)) {
        if (held.isPresent()) {
          use.with(twice(held.get(), next));
          held = Optional.empty();
        }
        use.with(twice(next, first.orElseThrow()));
      }
    }

    void end() throws IOException {
      Optional<Gathered> last = held;
      held = Optional.empty();
      if (last.isPresent()) {
        use.with(last.get());
      }
    }

    private boolean isSame(Gathered one, Gathered other) throws IOException {
      boolean read = one.content().report().length() > 0;
      return read
          ? Arrays.equals(report(one), report(other))
          : one.digest().equals(other.digest()) && !one.digest().isEmpty();
    }
  }

  private static Gathered twice(Gathered one, Gathered other) {
    // The list of an archive says so already.
    boolean told = one.problems().stream().anyMatch(problem -> problem.rule().equals(RULE));
    return told
        ? one
        : one.with(
            Problem.error(
                RULE, "", "同一机关同一年度有内容不同的几份报告，另一份是“%s”；请核对以哪一份为准，删去多余的".formatted(other.source())));
  }

  @Override
  public void close() throws IOException {
    try (reports;
        sketches) {
      lines.close();
    }
  }
}
