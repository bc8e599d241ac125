package nianbao.cluster.repeat;

import org.apache.spark.Partitioner;

/** Brings paragraphs of one band together. */
final class ByBand extends Partitioner {

  private static final long serialVersionUID = 1;

  private final int count;

  ByBand(int count) {
    this.count = count;
  }

  @Override
  public int numPartitions() {
    return count;
  }

  @Override
  public int getPartition(Object key) {
    return Integer.remainderUnsigned(((Banded) key).hash(), count);
  }
}
