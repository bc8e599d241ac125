package nianbao.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.LineId;

/**
 * The figures of the three official tables.
 *
 * @param form the edition that the tables are of
 * @param rows one for each of its lines, with a cell for each of the line's columns
 */
public record Figures(Form form, Map<LineId, Row> rows) {

  /** Keeps its own map, and refuses one that is not of the form. */
  public Figures {
    rows = Collections.unmodifiableMap(new EnumMap<>(rows));
    if (rows.size() != form.lines().size()) {
      throw new IllegalArgumentException("not the lines of " + form + ": " + rows.keySet());
    }
    for (Line line : form.lines()) {
      Row row = rows.get(line.id());
      if (row == null || row.cells().size() != line.columns().size()) {
        throw new IllegalArgumentException(line.name() + " has no such row: " + row);
      }
    }
  }

  /**
   * The row of a line.
   *
   * @throws IllegalArgumentException if the form has no such line
   */
  public Row row(LineId line) {
    return Objects.requireNonNull(rows.get(form.line(line).id()));
  }
}
