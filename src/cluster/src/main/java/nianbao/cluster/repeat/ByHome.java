package nianbao.cluster.repeat;

import org.apache.spark.Partitioner;

/** Brings what is known of paragraphs to the parts of their reports. */
final class ByHome extends Partitioner {

  private static final long serialVersionUID = 1;

  private final Partitioner parts;

  ByHome(Partitioner parts) {
    this.parts = parts;
  }

  @Override
  public int numPartitions() {
    return parts.numPartitions();
  }

  @Override
  public int getPartition(Object key) {
    return parts.getPartition(((Place) key).home());
  }
}
