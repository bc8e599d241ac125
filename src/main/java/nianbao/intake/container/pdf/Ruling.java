package nianbao.intake.container.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of one table: all that touch each other. */
record Ruling(List<Rule> horizontal, List<Rule> vertical) {

  private static final float NEAR = 3;
  private static final float NARROWEST = 60;

  /** A drawing has more; laying them out would take the square of them. */
  private static final int MOST_FIELDS = 20_000;

  /** The tables whose lines these are, from the top. */
  static List<Ruling> of(List<Rule> horizontal, List<Rule> vertical) {
    List<Ruling> found = new ArrayList<>();
    List<Rule> across = joined(horizontal);
    List<Rule> down = joined(vertical);
    List<Rule> openAcross = new ArrayList<>(across);
    List<Rule> openDown = new ArrayList<>(down);
    while (!openAcross.isEmpty()) {
      Ruling ruling = new Ruling(new ArrayList<>(), new ArrayList<>());
      ruling.horizontal.add(openAcross.remove(0));
      ruling.grow(openAcross, openDown);
      if (ruling.isTable()) {
        found.add(ruling);
      }
    }
    found.sort(Comparator.comparing(Ruling::top));
    return found;
  }

  private void grow(List<Rule> openAcross, List<Rule> openDown) {
    boolean grown = true;
    while (grown) {
      boolean down = move(openDown, vertical, horizontal);
      boolean across = move(openAcross, horizontal, vertical);
      grown = down || across;
    }
  }

  /** Takes those that touch one of the others. */
  private static boolean move(List<Rule> open, List<Rule> own, List<Rule> others) {
    List<Rule> touching =
        open.stream()
            .filter(rule -> others.stream().anyMatch(other -> touch(rule, other)))
            .toList();
    open.removeAll(touching);
    own.addAll(touching);
    return !touching.isEmpty();
  }

  private static boolean touch(Rule rule, Rule across) {
    return across.from() - NEAR <= rule.at()
        && rule.at() <= across.to() + NEAR
        && rule.from() - NEAR <= across.at()
        && across.at() <= rule.to() + NEAR;
  }

  /** Lines that go on with each other are one; cells have each drawn their own piece of it. */
  private static List<Rule> joined(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparing(Rule::at).thenComparing(Rule::from));
    List<Rule> joined = new ArrayList<>();
    for (Rule rule : sorted) {
      int same = -1;
      for (int i = joined.size() - 1; i >= 0 && rule.at() - joined.get(i).at() < NEAR; i--) {
        Rule before = joined.get(i);
        if (rule.from() <= before.to() + NEAR && before.from() <= rule.to() + NEAR) {
          same = i;
        }
      }
      if (same < 0) {
        joined.add(rule);
      } else {
        Rule before = joined.get(same);
        float from = Math.min(before.from(), rule.from());
        joined.set(same, new Rule(before.at(), from, Math.max(before.to(), rule.to())));
      }
    }
    return joined;
  }

  /** Strokes of a drawn glyph enclose something, too; a table is wider than one. */
  private boolean isTable() {
    List<Float> xs = xs();
    return horizontal.size() > 1
        && !vertical.isEmpty()
        && xs.size() * ys().size() <= MOST_FIELDS
        && xs.get(xs.size() - 1) - xs.get(0) >= NARROWEST;
  }

  float top() {
    return (float) ys().stream().mapToDouble(Float::doubleValue).min().orElse(0);
  }

  float bottom() {
    return (float) ys().stream().mapToDouble(Float::doubleValue).max().orElse(0);
  }

  /** The edges between columns; an outer border that is missing is where the lines across end. */
  List<Float> xs() {
    return edges(vertical, horizontal);
  }

  /** The edges between rows; likewise. */
  List<Float> ys() {
    return edges(horizontal, vertical);
  }

  private static List<Float> edges(List<Rule> own, List<Rule> others) {
    List<Float> all = new ArrayList<>();
    own.forEach(rule -> all.add(rule.at()));
    others.stream().map(Rule::from).min(Float::compare).ifPresent(all::add);
    others.stream().map(Rule::to).max(Float::compare).ifPresent(all::add);
    all.sort(Float::compare);
    List<Float> edges = new ArrayList<>();
    for (float edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  /** Whether a line parts two rows at a place. */
  boolean partsRows(float edge, float place) {
    return horizontal.stream()
        .anyMatch(rule -> Math.abs(rule.at() - edge) <= NEAR && rule.passes(place));
  }

  /** Whether a line parts two columns at a place. */
  boolean partsColumns(float edge, float place) {
    return vertical.stream()
        .anyMatch(rule -> Math.abs(rule.at() - edge) <= NEAR && rule.passes(place));
  }
}
