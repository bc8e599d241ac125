package nianbao.cluster.survey;

import java.io.IOException;
import java.util.Iterator;
import nianbao.cluster.input.Slice;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Scratch;
import nianbao.cluster.site.Spooled;
import nianbao.cluster.site.Store;
import nianbao.press.listing.LastReports;
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
    return Spooled.of(
        Scratch.ofTask().file("rows"),
        sink -> {
          try (ReportSurvey survey = new ReportSurvey(order, store)) {
            while (slices.hasNext()) {
              slices
                  .next()
                  .sources(store)
                  .feed(source -> sink.put(survey.at(source, LastReports.NONE)));
            }
          }
        });
  }
}
