package nianbao.cluster.part;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nianbao.archive.plan.Lines;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.source.SourceSet;
import nianbao.archive.survey.PlanWriter;
import nianbao.archive.work.Workspace;
import nianbao.check.repeat.Sketch;
import nianbao.cluster.repeat.Place;
import nianbao.cluster.repeat.Repeated;
import nianbao.cluster.site.Scratch;
import nianbao.cluster.survey.Parts;
import nianbao.cluster.survey.Row;
import nianbao.report.Problem;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * The plan of a part, or of all parts of a task.
 *
 * @param space a folder of the task's own, in which the plan lies
 */
record PartPlan(Workspace space, Plan plan) implements Closeable {

  /** What is done with a part. */
  interface Use {
    /**
     * Does it.
     *
     * @param part counted from 0
     */
    void with(int part, PartPlan plan) throws IOException;
  }

  /**
   * The plan of the reports of a task.
   *
   * @param sources all that came in, of all parts
   */
  static PartPlan of(Iterator<Tuple2<String, Row>> rows, SourceSet sources) throws IOException {
    Workspace space = Scratch.ofTask();
    PlanWriter writer = new PlanWriter(space);
    while (rows.hasNext()) {
      rows.next()._2().addTo(writer);
    }
    return new PartPlan(space, writer.plan(sources));
  }

  /** Adds to the problems of each report what it repeats. */
  void tell(Iterator<Tuple2<Place, Repeated>> repeated) throws IOException {
    Path told = space.file("told");
    Pending pending = new Pending(repeated);
    try (BufferedWriter lines = Files.newBufferedWriter(told)) {
      plan.each(planned -> lines.write(Lines.of(planned.with(pending.problems(planned, plan)))));
    }
    Files.move(told, Plan.planned(space), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Goes through the parts of a task, whose plan this is, in order. */
  void each(Parts parts, int task, Use use) throws IOException {
    int[] own = parts.partsOf(task);
    if (own.length == 1) {
      use.with(own[0], this);
      return;
    }
    try (Shares shares = new Shares(space, own)) {
      plan.each(planned -> shares.of(parts.partOf(planned.home())).add(planned));
      plan.refused().each(refused -> shares.of(parts.partOf(refused.home())).refuse(refused));
      for (int part : own) {
        use.with(part, shares.of(part).in(plan));
      }
    }
  }

  /** What reports repeat, in the order of the plan. */
  private static final class Pending {

    private final Iterator<Tuple2<Place, Repeated>> left;
    private @Nullable Tuple2<Place, Repeated> next;

    Pending(Iterator<Tuple2<Place, Repeated>> left) {
      this.left = left;
      advance();
    }

    List<Problem> problems(Planned planned, Plan plan) throws IOException {
      List<Problem> problems = new ArrayList<>(planned.problems());
      List<Sketch> sketches = List.of();
      while (next != null && next._1().home().equals(planned.home())) {
        sketches = sketches.isEmpty() ? plan.sketches(planned) : sketches;
        problems.add(next._2().problem(sketches.get(next._1().index())));
        advance();
      }
      return problems;
    }

    private void advance() {
      next = left.hasNext() ? left.next() : null;
    }
  }

  @Override
  public void close() throws IOException {
    plan.close();
  }
}
