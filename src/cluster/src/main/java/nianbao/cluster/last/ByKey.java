package nianbao.cluster.last;

import org.apache.spark.Partitioner;

/** Brings a report and last year's together. */
final class ByKey extends Partitioner {

  private static final long serialVersionUID = 1;

  private final int count;

  ByKey(int count) {
    this.count = count;
  }

  @Override
  public int numPartitions() {
    return count;
  }

  @Override
  public int getPartition(Object key) {
    return Math.floorMod(((MatchKey) key).key().hashCode(), count);
  }
}
