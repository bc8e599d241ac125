package nianbao.archive.survey;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nianbao.archive.order.Order;
import nianbao.archive.plan.Counts;
import nianbao.archive.plan.Lines;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.plan.RefusedList;
import nianbao.archive.source.Source;
import nianbao.archive.source.SourceSet;
import nianbao.archive.source.Sources;
import nianbao.archive.work.InOrder;
import nianbao.archive.work.Progress;
import nianbao.archive.work.Spool;
import nianbao.archive.work.Workspace;
import nianbao.check.repeat.Sketch;
import nianbao.press.Press;
import nianbao.press.survey.Surveyed;

/**
 * Reads and checks every report that comes in, and plans the archive.
 *
 * <p>A report costs a seventieth here of what its PDF costs; in return the archive can be written
 * in order from front to end, and whatever keeps a report out of it is known before.
 */
public final class Survey {

  private final Inspection inspection;
  private final Order order;
  private final Workspace space;
  private final Progress progress;

  /** A survey that puts its plan into a folder. */
  public Survey(Press press, Order order, Workspace space, Progress progress) {
    this.inspection = new Inspection(press, order);
    this.order = order;
    this.space = space;
    this.progress = progress;
  }

  /**
   * Plans the archive of some reports.
   *
   * @throws FailFastException if one of them is refused, where the order has it so
   * @throws IOException if the folder cannot be written to
   */
  public Plan of(Sources sources) throws IOException {
    Intake intake = new Intake();
    try (InOrder<Inspected> workers = new InOrder<>(order.jobs(), intake::take, progress)) {
      sources.feed(source -> workers.put(() -> inspection.of(source)));
      workers.finish();
      return intake.plan();
    } catch (IOException | RuntimeException e) {
      intake.close();
      throw e;
    }
  }

  /** Puts down what was found, in files. */
  private final class Intake implements Closeable {

    private final Spool reports = new Spool(space.reports());
    private final Spool sketches = new Spool(space.sketches());
    private final RefusedList refused = new RefusedList(space);
    private final BufferedWriter unsorted = Files.newBufferedWriter(space.file("planned.unsorted"));
    private SourceSet seen = SourceSet.EMPTY;

    Intake() throws IOException {}

    void take(Inspected inspected) throws IOException {
      Source source = inspected.source();
      seen = seen.with(source.name(), source.digest());
      if (inspected.refusal().isPresent()) {
        refuse(inspected.refusal().get());
      } else {
        unsorted.write(Lines.of(plan(inspected)));
      }
      progress.surveyed(seen.count(), refused.count());
    }

    private void refuse(Refused refusal) throws IOException {
      refused.add(refusal);
      if (order.failFast()) {
        throw new FailFastException(refusal);
      }
    }

    private Planned plan(Inspected inspected) throws IOException {
      Surveyed report = inspected.report().orElseThrow();
      return new Planned(
          order.pattern().entry(report.agency(), report.year(), report.title()),
          inspected.source().name(),
          inspected.source().digest().orElseThrow(),
          report.agency(),
          report.year(),
          reports.add(report.canonical().getBytes(StandardCharsets.UTF_8)),
          sketches.add(Sketch.toBytes(report.sketches())),
          inspected.problems());
    }

    Plan plan() throws IOException {
      unsorted.close();
      long planned =
          new Duplicates(space, refused::add).removedFrom(space.file("planned.unsorted"));
      if (order.failFast() && refused.count() > 0) {
        refused.each(
            first -> {
              throw new FailFastException(first);
            });
      }
      return new Plan(space, reports, sketches, refused, new Counts(planned, seen));
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
}
