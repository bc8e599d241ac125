package nianbao.cluster.part;

import java.io.Serializable;
import nianbao.archive.content.Tally;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What Spark's page shows while parts are made, a part at a time. The sums of the job are taken
 * from its results, not from here.
 */
public record Counters(
    LongAccumulator made, LongAccumulator refused, LongAccumulator pages, LongAccumulator bytes)
    implements Serializable {

  /** Counters under the names that an operator reads. */
  public static Counters in(SparkContext spark) {
    return new Counters(
        spark.longAccumulator("已做成"),
        spark.longAccumulator("没有做成"),
        spark.longAccumulator("页数"),
        spark.longAccumulator("字节"));
  }

  /** Counts what a part has. */
  void add(Tally tally) {
    made.add(tally.made());
    refused.add(tally.refused());
    pages.add(tally.pages());
    bytes.add(tally.bytes());
  }
}
