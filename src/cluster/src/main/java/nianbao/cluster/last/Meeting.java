package nianbao.cluster.last;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a report and last year's meet: at the agency and the year of the later one, last year's
 * first.
 *
 * @param key of agency and year, or of what cannot be read
 * @param current whether it is the later one
 * @param name of the source; of several of last year the one with the greatest name counts
 */
record Meeting(String key, boolean current, String name)
    implements Serializable, Comparable<Meeting> {

  private static final Comparator<Meeting> ORDER =
      Comparator.comparing(Meeting::key)
          .thenComparing(Meeting::current)
          .thenComparing(Meeting::name);

  /** The key of an agency's report of a year. */
  static String keyOf(String agency, int year) {
    return year + "\n" + agency;
  }

  @Override
  public int compareTo(Meeting other) {
    return ORDER.compare(this, other);
  }
}
