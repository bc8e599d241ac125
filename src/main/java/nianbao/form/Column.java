package nianbao.form;

import java.util.List;

/**
 * A column of a table.
 *
 * @param member what follows the line's JSON Pointer in that of a cell: an index, a member's name,
 *     or nothing where the line has this one column
 * @param labels the words above its cells as printed, from the top; those of its own are the last
 * @param kind what its cells may say
 */
public record Column(String member, List<String> labels, Kind kind) {

  /** What a cell may say. */
  public enum Kind {
    /** A number from 0 up. */
    COUNT,
    /** A number from 0 up: the sum of all cells before it in the line. */
    TOTAL,
    /** How many more or fewer: below 0, too. */
    CHANGE,
    /** A decimal from 0 up; its unit stands above it. */
    AMOUNT,
    /** A decimal from 0 up; its unit may stand behind it, as 元. */
    PRICE
  }

  /** Keeps its own list. */
  public Column {
    labels = List.copyOf(labels);
  }

  /** The column's own words as printed. */
  public String label() {
    return labels.get(labels.size() - 1);
  }

  /** The column's own words without what they say in brackets. */
  public String name() {
    return Label.title(label());
  }
}
