package nianbao.cluster.survey;

import nianbao.archive.plan.Shard;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;

/**
 * Which part a report belongs to: the shard of the archive that its name is in, so that a part is
 * what the command {@code archive} makes of that shard.
 */
public final class Parts extends Partitioner {

  private static final long serialVersionUID = 1;

  /** Of so many reports a task costs what it does itself, and its own cost is a hundredth. */
  private static final int REPORTS_OF_TASK = 32;

  /** What a task has of parts at most, since it holds a file of each. */
  private static final int MOST_OF_TASK = 64;

  private final int count;
  private final long reports;

  /** So many parts of so many reports. */
  public Parts(int count, long reports) {
    this.count = count;
    this.reports = reports;
  }

  /**
   * What is done to each part, in as many tasks as that is worth: small parts share one, which goes
   * through them one after the other.
   */
  public <T> JavaRDD<T> grouped(JavaRDD<T> each) {
    int tasks = tasks();
    // As many groups as parts would not be one part each, since Spark looks at where these are.
    return tasks < count ? each.coalesce(tasks) : each;
  }

  int tasks() {
    long tasks =
        Math.max(
            (reports + REPORTS_OF_TASK - 1) / REPORTS_OF_TASK,
            (count + MOST_OF_TASK - 1) / MOST_OF_TASK);
    return (int) Math.max(1, Math.min(count, tasks));
  }

  @Override
  public int numPartitions() {
    return count;
  }

  @Override
  public int getPartition(Object home) {
    return Shard.of((String) home, count).index() - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parts parts && parts.count == count;
  }

  @Override
  public int hashCode() {
    return count;
  }
}
