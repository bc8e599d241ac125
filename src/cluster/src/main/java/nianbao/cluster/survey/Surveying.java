package nianbao.cluster.survey;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nianbao.archive.order.EntryPattern;
import nianbao.archive.order.Shard;
import nianbao.archive.plan.Refused;
import nianbao.archive.source.Source;
import nianbao.archive.survey.Inspected;
import nianbao.archive.survey.Inspection;
import nianbao.cluster.input.Slice;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Scratch;
import nianbao.cluster.site.Spooled;
import nianbao.cluster.site.Store;
import nianbao.cluster.site.Watch;
import nianbao.press.survey.LastReports;
import nianbao.report.Problem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import scala.Tuple2;

/**
 * Reads and checks the reports of some slices.
 *
 * @param order what is asked of the job
 */
public record Surveying(JobOrder order, Store store)
    implements PairFlatMapFunction<Iterator<Slice>, String, Row> {

  @Override
  public Iterator<Tuple2<String, Row>> call(Iterator<Slice> slices) throws IOException {
    Inspection inspection =
        new Inspection(order.press().press(store), order.of(Shard.WHOLE, LastReports.NONE));
    EntryPattern pattern = order.entries();
    Path marks = new Path(order.work(), "marks/slice-" + TaskContext.getPartitionId());
    return Spooled.of(
        Scratch.ofTask().file("rows"),
        sink -> {
          try (Watch watch = Watch.over(marks, store)) {
            while (slices.hasNext()) {
              slices
                  .next()
                  .sources(store)
                  .feed(source -> sink.put(Row.of(looked(source, watch, inspection), pattern)));
            }
          }
        });
  }

  private static Inspected looked(Source source, Watch watch, Inspection inspection)
      throws IOException {
    Optional<Problem> objection = watch.before(source.name());
    return objection.isPresent()
        ? Inspected.refused(source, Refused.Reason.FAILED, List.of(objection.get()))
        : inspection.of(source);
  }
}
