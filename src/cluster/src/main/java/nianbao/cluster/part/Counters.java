package nianbao.cluster.part;

import java.io.Serializable;
import nianbao.archive.listing.Tally;
import nianbao.archive.work.Progress;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What Spark's page shows while parts are made. What was made by a task that failed counts there
 * too: the sums of the job are taken from its results, not from here.
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

  /** Counts reports as they are made. */
  Progress progress() {
    return new Progress() {
      @Override
      public void surveyed(long reports, long refusals) {}

      @Override
      public void made(long reports, long of, long refusals) {
        made.add(1);
      }

      @Override
      public void waiting() {}

      @Override
      public void ended() {}
    };
  }

  /** Counts what is known of a part in the end. */
  void end(Tally tally) {
    refused.add(tally.refused());
    pages.add(tally.pages());
    bytes.add(tally.bytes());
  }
}
