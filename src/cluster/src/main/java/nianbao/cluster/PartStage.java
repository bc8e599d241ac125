package nianbao.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nianbao.archive.source.SourceSet;
import nianbao.cluster.part.Counters;
import nianbao.cluster.part.PartMaking;
import nianbao.cluster.part.PartResult;
import nianbao.cluster.part.Written;
import nianbao.cluster.repeat.Place;
import nianbao.cluster.repeat.Repeated;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Store;
import nianbao.cluster.survey.Parts;
import nianbao.cluster.survey.Row;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The step that makes the parts, from reports that were checked and what they repeat. */
record PartStage(JavaSparkContext spark, JobOrder order, Store store, Steps steps) {

  private static final String NAME = "制作各片";

  /**
   * Makes all parts.
   *
   * @param sources all reports that came in
   * @return the parts in order
   */
  List<PartResult> made(
      JavaPairRDD<String, Row> rows,
      JavaPairRDD<Place, Repeated> repeated,
      SourceSet sources,
      Parts parts)
      throws IOException {
    Counters counters = Counters.in(spark.sc());
    steps.begin(NAME);
    JavaRDD<PartResult> each =
        rows.zipPartitions(
            repeated.mapPartitionsWithIndex(
                (part, told) -> List.of(new PartMaking.Told(part, told)).iterator(), true),
            new PartMaking(order, sources, parts.numPartitions(), store, counters));
    JavaRDD<PartResult> grouped = parts.grouped(each);
    List<PartResult> results = new ArrayList<>(steps.of(NAME, grouped::collect));
    results.sort(Comparator.comparing(PartResult::name));
    steps.end();
    prove(new Written(order, store).doubtful(results), each, results);
    return results;
  }

  /** What stands is proven where that is in doubt, since nobody writes any more. */
  private void prove(int[] doubtful, JavaRDD<PartResult> each, List<PartResult> results) {
    if (doubtful.length > 0) {
      List<PartResult>[] proven = steps.of(NAME, () -> each.collectPartitions(doubtful));
      for (int i = 0; i < doubtful.length; i++) {
        results.set(doubtful[i], proven[i].get(0));
      }
    }
  }
}
