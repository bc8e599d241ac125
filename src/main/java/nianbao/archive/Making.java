package nianbao.archive;

import java.io.IOException;
import java.util.List;
import nianbao.archive.container.Container;
import nianbao.archive.content.Lists;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.Plan;
import nianbao.archive.work.OrderedWork;
import nianbao.archive.work.Progress;
import nianbao.press.Press;
import nianbao.report.Problem;

/** Makes what is planned and puts it into a container. */
public final class Making {

  private final Press press;
  private final ArchiveRequest request;
  private final Progress progress;

  /** A making. */
  public Making(Press press, ArchiveRequest request, Progress progress) {
    this.press = press;
    this.request = request;
    this.progress = progress;
  }

  /**
   * Makes the order's shard of a plan, all but the end of the container.
   *
   * @param supervision asked about every report of the plan
   * @throws IOException if the container or the folder of the lists cannot be written to
   */
  public Tally of(Plan plan, Supervision supervision, Container container, Lists lists)
      throws IOException {
    Printing printing = new Printing(press, request.formats(), plan, supervision);
    Delivery delivery = new Delivery(plan, request, container, lists, progress);
    try (OrderedWork<Printing.Result> workers =
        new OrderedWork<>(request.jobs(), delivery::take, progress)) {
      plan.each(
          planned -> {
            List<Problem> problems = supervision.problems(planned);
            if (request.shard().has(planned.home()) && !delivery.isKept(planned, problems)) {
              workers.put(() -> printing.of(planned, problems));
            }
          });
      workers.finish();
    }
    return delivery.end();
  }
}
