package nianbao.cluster.repeat;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A band of a paragraph; those of one band stand together, in the order of the archive.
 *
 * @param hash of the band
 * @param paragraph its number
 */
record Banded(int hash, long paragraph) implements Serializable, Comparable<Banded> {

  private static final Comparator<Banded> ORDER =
      Comparator.comparingInt(Banded::hash).thenComparingLong(Banded::paragraph);

  @Override
  public int compareTo(Banded other) {
    return ORDER.compare(this, other);
  }
}
