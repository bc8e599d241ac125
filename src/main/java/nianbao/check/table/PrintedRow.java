package nianbao.check.table;

import java.util.List;
import java.util.stream.IntStream;
import nianbao.report.Row;

/**
 * A row of an official table with the words that a clerk finds it by.
 *
 * @param name the row's label as printed, with what it stands under
 * @param columns the columns' labels as printed, as many as there are cells
 * @param pointer JSON Pointer (RFC 6901) of the row in the report
 */
public record PrintedRow(String name, List<String> columns, String pointer, Row row) {

  /** JSON Pointer of a cell. */
  public String pointer(int column) {
    return pointer + "/" + column;
  }

  /** Such as 三、（七）总计“科研机构”. */
  public String name(int column) {
    return name + "“" + columns.get(column) + "”";
  }

  /** The columns whose cell is blank. */
  public IntStream blanks() {
    return IntStream.range(0, columns.size()).filter(column -> row.cell(column).isEmpty());
  }
}
