package nianbao.cluster.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nianbao.archive.plan.Shard;
import nianbao.archive.source.SourceSet;
import nianbao.cluster.repeat.Place;
import nianbao.cluster.repeat.Repeated;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.Store;
import nianbao.cluster.survey.Parts;
import nianbao.cluster.survey.Row;
import org.apache.spark.api.java.function.FlatMapFunction2;
import scala.Tuple2;

/**
 * Makes the parts of a task, each unless it is there already: as an earlier run left it, or a twin
 * of this task.
 *
 * @param order what is asked of the job
 * @param sources all reports that came in, of all parts
 * @param parts which part a report belongs to
 */
public record PartMaking(
    JobOrder order, SourceSet sources, Parts parts, Store store, Counters counters)
    implements FlatMapFunction2<
        Iterator<Tuple2<String, Row>>, Iterator<PartMaking.Told>, PartResult> {

  /**
   * What the reports of a task repeat.
   *
   * @param task counted from 0
   * @param repeated by paragraphs, in order
   */
  public record Told(int task, Iterator<Tuple2<Place, Repeated>> repeated) {}

  @Override
  public Iterator<PartResult> call(Iterator<Tuple2<String, Row>> rows, Iterator<Told> told)
      throws IOException {
    Told own = told.next();
    List<PartResult> results = new ArrayList<>();
    try (PartPlan all = PartPlan.of(rows, sources)) {
      all.tell(own.repeated());
      all.each(parts, own.task(), (part, plan) -> results.add(made(part, plan)));
    }
    return results.iterator();
  }

  private PartResult made(int part, PartPlan plan) throws IOException {
    PartResult result =
        new Attempt(plan, new Shard(part + 1, parts.count()), PartFile.of(part, order, store), this)
            .result();
    counters.add(result.tally());
    return result;
  }
}
