package nianbao.cluster.survey;

import java.util.stream.IntStream;
import nianbao.archive.plan.Shard;
import org.apache.spark.Partitioner;

/**
 * Which part a report belongs to: the shard of the archive that its name is in, so that a part is
 * what the command {@code archive} makes of that shard; and which task makes it. Small parts share
 * one, which fetches their reports at once and makes one part after the other.
 */
public final class Parts extends Partitioner {

  private static final long serialVersionUID = 2;

  /** Of so many reports a task costs what it does itself, and its own cost is a hundredth. */
  private static final int REPORTS_OF_TASK = 32;

  /** What a task has of parts at most, since it holds files of each. */
  private static final int MOST_OF_TASK = 64;

  private final int count;
  private final int tasks;

  /** So many parts of so many reports. */
  public Parts(int count, long reports) {
    long wanted =
        Math.max(
            (reports + REPORTS_OF_TASK - 1) / REPORTS_OF_TASK,
            (count + MOST_OF_TASK - 1) / MOST_OF_TASK);
    this.count = count;
    this.tasks = (int) Math.max(1, Math.min(count, wanted));
  }

  /** How many parts there are. */
  public int count() {
    return count;
  }

  /** The part of something of this name, counted from 0. */
  public int partOf(String home) {
    return Shard.of(home, count).index() - 1;
  }

  /** The task of a part, counted from 0. */
  public int taskOf(int part) {
    return (int) ((long) part * tasks / count);
  }

  /** The parts of a task, in order. */
  public int[] partsOf(int task) {
    return IntStream.range(first(task), first(task + 1)).toArray();
  }

  private int first(int task) {
    return (int) (((long) task * count + tasks - 1) / tasks);
  }

  @Override
  public int numPartitions() {
    return tasks;
  }

  @Override
  public int getPartition(Object home) {
    return taskOf(partOf((String) home));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parts parts && parts.count == count && parts.tasks == tasks;
  }

  @Override
  public int hashCode() {
    return 31 * count + tasks;
  }
}
