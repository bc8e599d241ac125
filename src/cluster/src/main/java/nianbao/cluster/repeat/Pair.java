package nianbao.cluster.repeat;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Two paragraphs that are worth comparing, by their numbers.
 *
 * @param here the one where the pair is
 * @param other the other one
 */
record Pair(long here, long other) implements Serializable, Comparable<Pair> {

  private static final Comparator<Pair> ORDER =
      Comparator.comparingLong(Pair::here).thenComparingLong(Pair::other);

  /** The same at the other one. */
  Pair turned() {
    long there = other;
    return new Pair(there, here);
  }

  @Override
  public int compareTo(Pair another) {
    return ORDER.compare(this, another);
  }
}
