package nianbao.cluster.survey;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nianbao.archive.plan.Refused;
import nianbao.archive.plan.Shard;
import nianbao.archive.source.Source;
import nianbao.archive.survey.Inspected;
import nianbao.archive.survey.Inspection;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Store;
import nianbao.cluster.site.Watch;
import nianbao.press.Press;
import nianbao.press.listing.LastReports;
import nianbao.report.Problem;
import org.apache.spark.TaskContext;
import scala.Tuple2;

/** Looks at reports, one after the other, in one task. For one thread. */
public final class ReportSurvey implements Closeable {

  private final JobOrder order;
  private final Press press;
  private final Watch watch;

  /** A look at the reports of the task of this thread. */
  public ReportSurvey(JobOrder order, Store store) throws IOException {
    this.order = order;
    this.press = order.press().press(store);
    this.watch = Watch.over("checked-" + TaskContext.getPartitionId(), order, store);
  }

  /** What comes of a report, behind what decides the part that it belongs to. */
  public Tuple2<String, Row> at(Source source, LastReports last) throws IOException {
    Optional<Problem> objection = watch.before(source.name());
    Inspected inspected =
        objection.isPresent()
            ? Inspected.refused(source, Refused.Reason.FAILED, List.of(objection.get()))
            : new Inspection(press, order.of(Shard.WHOLE, last)).of(source);
    return Row.of(inspected, order.entries());
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
