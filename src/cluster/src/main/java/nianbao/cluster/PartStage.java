package nianbao.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
                (task, told) -> List.of(new PartMaking.Told(task, told)).iterator(), true),
            new PartMaking(order, sources, parts, store, counters));
    // Tasks are collected in order, and each has the parts that follow those of the one before.
    List<PartResult> results = new ArrayList<>(steps.of(NAME, each::collect));
    steps.end();
    int[] doubtful = new Written(order, store).doubtful(results);
    prove(IntStream.of(doubtful).map(parts::taskOf).distinct().toArray(), each, parts, results);
    return results;
  }

  /** What stands is proven where that is in doubt, since nobody writes any more. */
  private void prove(int[] tasks, JavaRDD<PartResult> each, Parts parts, List<PartResult> results) {
    if (tasks.length > 0) {
      List<PartResult>[] proven = steps.of(NAME, () -> each.collectPartitions(tasks));
      for (int i = 0; i < tasks.length; i++) {
        int first = parts.partsOf(tasks[i])[0];
        for (PartResult part : proven[i]) {
          results.set(first++, part);
        }
      }
    }
  }
}
