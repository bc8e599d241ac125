package nianbao.cluster.last;

import java.io.Serializable;
import java.util.Comparator;
import nianbao.report.AgencyName;

/**
 * Where a report and last year's meet: at the agency and the year of the later one, last year's
 * first.
 *
 * @param key of agency and year, or of what cannot be read
 * @param current whether it is the later one
 * @param name of the source; of several of last year the one with the greatest name counts
 */
record MatchKey(String key, boolean current, String name)
    implements Serializable, Comparable<MatchKey> {

  private static final Comparator<MatchKey> ORDER =
      Comparator.comparing(MatchKey::key)
          .thenComparing(MatchKey::current)
          .thenComparing(MatchKey::name);

  /** The key of an agency's report of a year. */
  static String keyOf(String agency, int year) {
    return year + "\n" + AgencyName.comparable(agency);
  }

  @Override
  public int compareTo(MatchKey other) {
    return ORDER.compare(this, other);
  }
}
