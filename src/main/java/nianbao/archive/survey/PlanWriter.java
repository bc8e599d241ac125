package nianbao.archive.survey;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import nianbao.archive.plan.Counts;
import nianbao.archive.plan.Lines;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.plan.RefusedList;
import nianbao.archive.source.SourceSet;
import nianbao.archive.work.Spool;
import nianbao.archive.work.Workspace;

/** Makes a plan of reports that come in any order, all of it in files. For one thread. */
public final class PlanWriter implements Closeable {

  private final Workspace space;
  private final Spool reports;
  private final Spool sketches;
  private final RefusedList refused;
  private final BufferedWriter unsorted;

  /** A writer that puts its plan into a folder. */
  public PlanWriter(Workspace space) throws IOException {
    this.space = space;
    this.reports = new Spool(space.reports());
    this.sketches = new Spool(space.sketches());
    this.refused = new RefusedList(space);
    this.unsorted = Files.newBufferedWriter(space.file("planned.unsorted"));
  }

  /**
   * Adds a report that is to be made.
   *
   * @param report its canonical JSON in UTF-8
   * @param sketchBytes of its paragraphs
   */
  public void add(Planned planned, byte[] report, byte[] sketchBytes) throws IOException {
    unsorted.write(Lines.of(planned.at(reports.add(report), sketches.add(sketchBytes))));
  }

  /** Adds a report that is not made. */
  public void refuse(Refused refusal) throws IOException {
    refused.add(refusal);
  }

  /** How many of them are not made so far. */
  public long refused() {
    return refused.count();
  }

  /**
   * The plan of all that was added, which has the writer's files from now on; of reports that would
   * take one name none is made.
   *
   * @param sources all reports that came in, wherever they are planned
   */
  public Plan plan(SourceSet sources) throws IOException {
    unsorted.close();
    long planned = new Duplicates(space, refused::add).removedFrom(space.file("planned.unsorted"));
    return new Plan(space, reports, sketches, refused, new Counts(planned, sources));
  }

  @Override
  public void close() throws IOException {
    // On a full disk the first cannot be closed, and the others would hold what they have of it.
    try (reports;
        sketches;
        refused) {
      unsorted.close();
    }
  }
}
