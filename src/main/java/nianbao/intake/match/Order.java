package nianbao.intake.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;

/** Holds the lines of a document against the official order. */
final class Order {

  private final List<LineId> official;

  Order(Form form) {
    this.official =
        Stream.of(Part.DISCLOSURE, Part.REQUESTS)
            .flatMap(part -> form.table(part).lines().stream())
            .map(Line::id)
            .toList();
  }

  /**
   * Gives rows without a line's words the one line that is missing between their neighbours, if it
   * is one.
   */
  List<Entry> filled(List<Entry> entries) {
    List<Entry> filled = new ArrayList<>(entries);
    for (int i = 0; i < filled.size(); i++) {
      if (filled.get(i).id().isEmpty()) {
        Optional<LineId> missing = missing(filled, i);
        if (missing.isPresent()) {
          filled.set(i, filled.get(i).as(missing.get(), "没有行名，按格式的次序判断"));
        }
      }
    }
    return filled;
  }

  private Optional<LineId> missing(List<Entry> entries, int row) {
    int bare = 1;
    int before = row - 1;
    while (before >= 0 && entries.get(before).id().isEmpty()) {
      before--;
      bare++;
    }
    int after = row + 1;
    while (after < entries.size() && entries.get(after).id().isEmpty()) {
      after++;
      bare++;
    }
    int from = before < 0 ? -1 : index(entries.get(before));
    int to = after == entries.size() ? official.size() : index(entries.get(after));
    int place = row - before;
    return from < official.size() && to - from == bare + 1
        ? Optional.of(official.get(from + place))
        : Optional.empty();
  }

  private int index(Entry entry) {
    return entry.id().map(official::indexOf).orElse(-1);
  }

  /** Marks the lines that do not stand where the official order has them. */
  List<Entry> checked(List<Entry> entries) {
    List<Entry> known = entries.stream().filter(entry -> index(entry) >= 0).toList();
    List<Entry> sorted = known.stream().sorted(Comparator.comparing(this::index)).toList();
    Set<LineId> astray = new HashSet<>();
    for (int i = 0; i < known.size(); i++) {
      if (!known.get(i).id().equals(sorted.get(i).id())) {
        known.get(i).id().ifPresent(astray::add);
      }
    }
    return entries.stream()
        .map(
            entry ->
                entry.id().filter(astray::contains).isPresent()
                    ? entry.because("这一行的位置与格式的次序不符，行名可能写错")
                    : entry)
        .toList();
  }
}
