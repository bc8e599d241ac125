package nianbao.cluster.part;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import nianbao.archive.plan.Shard;
import nianbao.archive.source.SourceSet;
import nianbao.cluster.repeat.Place;
import nianbao.cluster.repeat.Repeated;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Store;
import nianbao.cluster.survey.Row;
import org.apache.spark.api.java.function.FlatMapFunction2;
import scala.Tuple2;

/**
 * Makes a part, unless it is there already: as an earlier run left it, or a twin of this task.
 *
 * @param order what is asked of the job
 * @param sources all reports that came in, of all parts
 * @param parts how many parts there are
 */
public record PartMaking(
    JobOrder order, SourceSet sources, int parts, Store store, Counters counters)
    implements FlatMapFunction2<
        Iterator<Tuple2<String, Row>>, Iterator<PartMaking.Told>, PartResult> {

  /**
   * What the reports of a part repeat, on its way through one task.
   *
   * @param part counted from 0
   * @param repeated by paragraphs, in order
   */
  public record Told(int part, Iterator<Tuple2<Place, Repeated>> repeated) {}

  @Override
  public Iterator<PartResult> call(Iterator<Tuple2<String, Row>> rows, Iterator<Told> told)
      throws IOException {
    Told own = told.next();
    int part = own.part();
    try (PartPlan plan = PartPlan.of(rows, sources)) {
      plan.tell(own.repeated());
      PartResult result =
          new Attempt(plan, new Shard(part + 1, parts), PartFile.of(part, order, store), this)
              .result();
      counters.add(result.tally());
      return List.of(result).iterator();
    }
  }
}
