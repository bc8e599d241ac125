package nianbao.cluster.repeat;

import java.util.Arrays;
import org.apache.spark.Partitioner;

/** Brings pairs to the first of their paragraphs, which stand in order. */
final class ByNumber extends Partitioner {

  private static final long serialVersionUID = 1;

  private final long[] firsts;

  /**
   * A way to paragraphs.
   *
   * @param firsts of each partition the number that its first paragraph has or would have
   */
  ByNumber(long[] firsts) {
    this.firsts = firsts.clone();
  }

  @Override
  public int numPartitions() {
    return firsts.length;
  }

  // Of empty partitions, which have the number of the next, the last is not empty.
  @Override
  public int getPartition(Object key) {
    long number = ((Pair) key).here();
    int found = Arrays.binarySearch(firsts, number + 1);
    int behind = found < 0 ? -found - 1 : first(found);
    return Math.max(0, behind - 1);
  }

  private int first(int found) {
    int first = found;
    while (first > 0 && firsts[first - 1] == firsts[found]) {
      first--;
    }
    return first;
  }
}
