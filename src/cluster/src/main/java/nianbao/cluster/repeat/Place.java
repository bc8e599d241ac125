package nianbao.cluster.repeat;

import java.io.Serializable;
import java.util.Comparator;
import nianbao.archive.work.SortedLines;

/**
 * Where a paragraph stands; in the order of the archive.
 *
 * @param home the key of its report's entry
 * @param index of the paragraph among those of the report that are compared
 */
public record Place(String home, int index) implements Serializable, Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::home, SortedLines::compare).thenComparingInt(Place::index);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
