package nianbao.archive.repeat;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
  private final SketchFile sketches;
  private final BestFile best;
  private final NameFile names;
  private int paragraph;

  private Repeats(Plan plan, SketchFile sketches, BestFile best, NameFile names) {
    this.plan = plan;
    this.sketches = sketches;
    this.best = best;
    this.names = names;
  }

  /** Compares all reports of a plan. */
  public static Repeats of(Plan plan, Workspace space) throws IOException {
    SketchFile sketches = new SketchFile(space.file("sketches.sorted"));
    NameFile names = new NameFile(space.file("agencies"));
    plan.each(
        planned -> {
          int report = names.add(planned.agency());
          for (Sketch sketch : plan.sketches(planned)) {
            sketches.add(sketch, report, planned.agency());
          }
        });
    BestFile best = new BestFile(space.file("best"));
    new Bands(sketches, best, space).compare();
    return new Repeats(plan, sketches, best, names);
  }

  /** The problems of the next report: those that are known, and what it repeats. */
  public List<Problem> addedTo(Planned planned) throws IOException {
    List<Problem> problems = new ArrayList<>(planned.problems());
    for (Sketch sketch : plan.sketches(planned)) {
      Match match = best.of(paragraph++);
      if (match.isAlike()) {
        problems.add(problem(sketch, match));
      }
    }
    return problems;
  }

  private Problem problem(Sketch own, Match match) throws IOException {
    SketchFile.Kept other = sketches.of((int) match.other());
    return problem(own, names.of(other.report()), other.part(), match);
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
    sketches.close();
    best.close();
    names.close();
  }
}
