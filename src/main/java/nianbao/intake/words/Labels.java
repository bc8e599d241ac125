package nianbao.intake.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;
import nianbao.form.Part;
import nianbao.form.Section;
import nianbao.form.Table;

/** Knows the lines of the form by their words, in all editions. */
public final class Labels {

  /** From here on a word is the form's with a slip in it. */
  private static final double SLIP = 0.8;

  /** From here on it is so like the form's that a clerk has to look. */
  private static final double LIKE = 0.7;

  private static final int SHORTEST_PIECE = 3;

  private static final Map<String, LineId> LINES = lines();
  private static final Set<String> OUTER = outer();
  private static final Map<String, Optional<Found>> KNOWN = known();

  private Labels() {}

  /**
   * A line whose words a cell has.
   *
   * @param sure whether they are the form's but for a slip
   * @param torn whether they are but a piece of them
   */
  public record Found(LineId id, boolean sure, boolean torn) {}

  private static Map<String, LineId> lines() {
    Map<String, LineId> lines = new LinkedHashMap<>();
    for (Edition edition : Edition.values()) {
      for (Line line : Form.of(edition).lines()) {
        if (!line.pointer().startsWith("/review") && !line.pointer().startsWith("/litigation")) {
          lines.put(Words.key(line.label()), line.id());
          lines.put(Words.shortKey(line.label()), line.id());
        }
      }
    }
    return lines;
  }

  /** Words over lines and in the corners, which are no line's own. */
  private static Set<String> outer() {
    Set<String> outer = new HashSet<>(Set.of("本列数据的勾稽关系为"));
    for (Edition edition : Edition.values()) {
      for (Table table : Form.of(edition).tables()) {
        for (Section section : table.sections()) {
          section.title().map(Words::key).ifPresent(outer::add);
          section.corner().map(Words::letters).ifPresent(outer::add);
          section.lines().stream()
              .filter(line -> table.part() != Part.CASES)
              .flatMap(line -> line.labels().subList(0, line.labels().size() - 1).stream())
              .map(Words::key)
              .forEach(outer::add);
        }
      }
    }
    return outer;
  }

  private static Map<String, Optional<Found>> known() {
    Map<String, Optional<Found>> known = new HashMap<>();
    LINES.forEach((key, id) -> known.put(key, Optional.of(new Found(id, true, false))));
    return known;
  }

  /** The line whose words these are. */
  public static Optional<Found> line(String text) {
    String key = Words.key(text);
    Optional<Found> known = KNOWN.get(key);
    if (known != null) {
      return known;
    }
    if (key.length() < SHORTEST_PIECE || isOuterKey(key)) {
      return Optional.empty();
    }
    Optional<Found> like = like(key);
    return like.isPresent() ? like : like(Words.shortKey(text)).or(() -> torn(key));
  }

  private static Optional<Found> like(String key) {
    double best = 0;
    Optional<Found> found = Optional.empty();
    for (Map.Entry<String, LineId> line : LINES.entrySet()) {
      double likeness = Words.likeness(key, line.getKey());
      if (likeness > best && likeness >= LIKE) {
        best = likeness;
        found = Optional.of(new Found(line.getValue(), likeness >= SLIP, false));
      }
    }
    return found;
  }

  /** A cell that a page tore has the beginning or the end of its words. */
  private static Optional<Found> torn(String key) {
    List<LineId> lines =
        LINES.entrySet().stream()
            .filter(line -> line.getKey().startsWith(key) || line.getKey().endsWith(key))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return lines.size() == 1 ? Optional.of(new Found(lines.get(0), false, true)) : Optional.empty();
  }

  /** Whether these words stand over several lines, or in a corner. */
  public static boolean isOuter(String text) {
    return isOuterKey(Words.key(text)) || isOuterKey(Words.letters(text));
  }

  private static boolean isOuterKey(String key) {
    return OUTER.contains(key) || OUTER.stream().anyMatch(outer -> isNearly(key, outer));
  }

  private static boolean isNearly(String key, String outer) {
    boolean worded = outer.length() > 5;
    return worded && (Words.likeness(key, outer) >= SLIP || key.startsWith(outer));
  }
}
