package nianbao.check.rule;

import java.util.stream.IntStream;
import nianbao.form.Line;
import nianbao.report.Row;

/** A line of an official table with its figures. */
public record PrintedRow(Line line, Row row) {

  /** JSON Pointer of a cell. */
  public String pointer(int column) {
    return line.pointer(column);
  }

  /** Such as 三、（七）总计“科研机构”. */
  public String name(int column) {
    return line.name(column);
  }

  /** Its columns, counted from 0. */
  public IntStream columns() {
    return IntStream.range(0, line.columns().size());
  }

  /** The columns whose cell is blank. */
  public IntStream blanks() {
    return columns().filter(column -> row.cells().get(column).isBlank());
  }
}
