package nianbao.office.gather;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nianbao.report.AgencyName;
import org.jspecify.annotations.Nullable;

/** The agencies that are to report. Unchangeable once it is made; safe for several threads. */
public final class Roster {

  /** Nobody is listed. */
  public static final Roster EMPTY = new Roster(List.of());

  private final List<Listed> agencies;
  private final Map<String, Set<Listed>> full = new HashMap<>();
  private final Map<String, Set<Listed>> others = new HashMap<>();
  private final Map<String, Set<Listed>> shorts = new HashMap<>();

  /** The list of some agencies, in their order. */
  public Roster(List<Listed> agencies) {
    this.agencies = List.copyOf(agencies);
    for (Listed agency : agencies) {
      add(full, AgencyName.comparable(agency.name()), agency);
      for (String other : agency.others()) {
        add(others, AgencyName.comparable(other), agency);
        add(shorts, ShortForms.spelt(other), agency);
      }
      ShortForms.of(agency.name()).forEach(form -> add(shorts, form, agency));
    }
  }

  private static void add(Map<String, Set<Listed>> names, String name, Listed agency) {
    names.computeIfAbsent(name, unknown -> new LinkedHashSet<>()).add(agency);
  }

  /** Those that are listed, in the order of the list. */
  public List<Listed> agencies() {
    return agencies;
  }

  /** Whether nobody is listed. */
  public boolean isEmpty() {
    return agencies.isEmpty();
  }

  /** Which of them a name means: by its full name, or else another one, or else a short form. */
  public Match find(String name) {
    String comparable = AgencyName.comparable(name);
    Match known = match(full.get(comparable), Match.How.FULL_NAME);
    if (known instanceof Match.None) {
      known = match(others.get(comparable), Match.How.OTHER_NAME);
    }
    return known instanceof Match.None
        ? match(shorts.get(ShortForms.spelt(name)), Match.How.SHORT_FORM)
        : known;
  }

  private static Match match(@Nullable Set<Listed> found, Match.How how) {
    if (found == null) {
      return new Match.None();
    }
    return found.size() == 1
        ? new Match.One(found.iterator().next(), how)
        : new Match.Several(List.copyOf(found));
  }
}
