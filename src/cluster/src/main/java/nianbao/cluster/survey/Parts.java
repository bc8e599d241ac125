package nianbao.cluster.survey;

import nianbao.archive.plan.Shard;
import org.apache.spark.Partitioner;

/**
 * Which part a report belongs to: the shard of the archive that its name is in, so that a part is
 * what the command {@code archive} makes of that shard.
 */
public final class Parts extends Partitioner {

  private static final long serialVersionUID = 1;

  private final int count;

  /** So many parts. */
  public Parts(int count) {
    this.count = count;
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
