package nianbao.archive.survey;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.source.SourceSet;
import nianbao.archive.source.Sources;
import nianbao.archive.work.OrderedWork;
import nianbao.archive.work.Progress;
import nianbao.archive.work.Workspace;
import nianbao.check.repeat.Sketch;
import nianbao.press.Press;
import nianbao.press.listing.Surveyed;

/**
 * Reads and checks every report that comes in, and plans the archive.
 *
 * <p>A report costs a seventieth here of what its PDF costs; in return the archive can be written
 * in order from front to end, and whatever keeps a report out of it is known before.
 */
public final class Survey {

  private final Inspection inspection;
  private final ArchiveRequest request;
  private final Workspace space;
  private final Progress progress;

  /** A survey that puts its plan into a folder. */
  public Survey(Press press, ArchiveRequest request, Workspace space, Progress progress) {
    this.inspection = new Inspection(press, request);
    this.request = request;
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
    try (OrderedWork<Inspected> workers =
        new OrderedWork<>(request.jobs(), intake::take, progress)) {
      sources.feed(source -> workers.put(() -> inspection.of(source)));
      workers.finish();
      return intake.plan();
    } catch (IOException | RuntimeException e) {
      intake.close();
      throw e;
    }
  }

  /** Puts down what was found. */
  private final class Intake implements Closeable {

    private final PlanWriter writer = new PlanWriter(space);
    private SourceSet seen = SourceSet.EMPTY;

    Intake() throws IOException {}

    void take(Inspected inspected) throws IOException {
      if (inspected.refusal().isPresent()) {
        Refused refusal = inspected.refusal().get();
        seen = seen.with(refusal.source(), refusal.digest());
        refuse(refusal);
      } else {
        add(inspected.planned(request.pattern()), inspected.report().orElseThrow());
      }
      progress.surveyed(seen.count(), writer.refused());
    }

    private void add(Planned planned, Surveyed report) throws IOException {
      seen = seen.with(planned.source(), Optional.of(planned.digest()));
      writer.add(
          planned,
          report.canonical().getBytes(StandardCharsets.UTF_8),
          Sketch.toBytes(report.sketches()));
    }

    private void refuse(Refused refusal) throws IOException {
      writer.refuse(refusal);
      if (request.failFast()) {
        throw new FailFastException(refusal);
      }
    }

    Plan plan() throws IOException {
      Plan plan = writer.plan(seen);
      if (request.failFast() && plan.refused().count() > 0) {
        plan.refused()
            .each(
                first -> {
                  throw new FailFastException(first);
                });
      }
      return plan;
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }
}
