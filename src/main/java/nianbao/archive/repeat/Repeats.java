package nianbao.archive.repeat;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.work.Workspace;
import nianbao.check.repeat.Sketch;
import nianbao.report.Problem;

/**
 * What reports of a plan repeat from those of other agencies. Asked for one report after the other,
 * in the order of the plan. For one thread.
 */
public final class Repeats implements Closeable {

  private static final String RULE = "repeated-text";

  private final Plan plan;
  private final Alike alike;
  private int paragraph;

  private Repeats(Plan plan, Alike alike) {
    this.plan = plan;
    this.alike = alike;
  }

  /** Compares all reports of a plan. */
  public static Repeats of(Plan plan, Workspace space) throws IOException {
    Alike alike = new Alike(space);
    plan.each(planned -> alike.add(planned.agency(), plan.sketches(planned)));
    alike.compare();
    return new Repeats(plan, alike);
  }

  /** The problems of the next report: those that are known, and what it repeats. */
  public List<Problem> addedTo(Planned planned) throws IOException {
    List<Problem> problems = new ArrayList<>(planned.problems());
    for (Sketch sketch : plan.sketches(planned)) {
      Optional<Alike.Found> found = alike.nearest(paragraph++);
      if (found.isPresent()) {
        problems.add(
            problem(sketch, found.get().agency(), found.get().part(), found.get().match()));
      }
    }
    return problems;
  }

  /**
   * What is said of a paragraph that repeats another.
   *
   * @param agency whose report the other is in
   * @param part where in it
   * @param match how alike the two are
   */
  public static Problem problem(Sketch own, String agency, String part, Match match) {
    return Problem.warning(
        RULE,
        own.pointer(),
        "“%s”这一段与“%s”的报告“%s”中的一段雷同（相似度约%d%%），请按本机关的情况改写"
            .formatted(own.beginning(), agency, part, match.percent()));
  }

  @Override
  public void close() throws IOException {
    alike.close();
  }
}
