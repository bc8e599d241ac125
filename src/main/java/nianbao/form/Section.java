package nianbao.form;

import java.util.List;
import java.util.Optional;

/**
 * Lines of a table under the same column headings.
 *
 * @param title words over its whole width, if any
 * @param corner the words over the labels of the lines, if any
 * @param columns the columns of each line
 * @param sideBySide whether the lines stand in one row, each below its labels, or one below the
 *     other, each behind its labels
 */
public record Section(
    Optional<String> title,
    Optional<String> corner,
    List<Column> columns,
    List<Line> lines,
    boolean sideBySide) {

  /** Keeps its own lists. */
  public Section {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** How many columns of the table the labels take before the figures. */
  int labelColumns() {
    return sideBySide ? 0 : lines.stream().mapToInt(line -> line.labels().size()).max().orElse(0);
  }

  /** How many columns of the table it needs. */
  int width() {
    return labelColumns() + columns.size() * (sideBySide ? lines.size() : 1);
  }
}
