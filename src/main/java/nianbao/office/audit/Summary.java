package nianbao.office.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How many agencies there are of each kind, and which rules found something. */
public final class Summary {

  private final Map<Row.Standing, Long> standings = new EnumMap<>(Row.Standing.class);
  private final Set<String> rules = new TreeSet<>();
  private long late;
  private long bad;
  private long copied;
  private long all;
  private long mends;
  private long compared;

  void add(Row row) {
    all++;
    standings.merge(row.standing(), 1L, Long::sum);
    late += row.findings().due().isPresent() ? 1 : 0;
    bad += row.findings().errors() > 0 && row.standing() == Row.Standing.PUBLISHED ? 1 : 0;
    copied += row.findings().fromOthers() > 0 ? 1 : 0;
    rules.addAll(row.findings().rules().keySet());
    mends += row.isBad() ? 1 : 0;
    compared += row.findings().compared() ? 1 : 0;
  }

  /** How many rows there are. */
  public long all() {
    return all;
  }

  /** How many of a kind. */
  public long of(Row.Standing standing) {
    return standings.getOrDefault(standing, 0L);
  }

  /** How many are late. */
  public long late() {
    return late;
  }

  /** How many reports have errors. */
  public long withErrors() {
    return bad;
  }

  /** How many have paragraphs of other agencies. */
  public long copied() {
    return copied;
  }

  /** How many were compared with last year's report. */
  public long compared() {
    return compared;
  }

  /** How many agencies have something to mend. */
  public long toMend() {
    return mends;
  }

  /** The rules that found something, in the order of their names. */
  public Set<String> rules() {
    return Collections.unmodifiableSet(rules);
  }
}
