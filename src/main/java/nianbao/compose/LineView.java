package nianbao.compose;

import java.util.List;
import nianbao.report.RequestLine;
import nianbao.report.RequestLine.Group;

/**
 * A row of the table of part 三 as the template prints it.
 *
 * @param label the row's own words
 * @param labelColumns how many of the three label columns they span
 * @param opensOutcomes whether the merged cell 三、本年度办理结果 begins in this row
 * @param groupLabel the words of the merged cell that begins in this row, or nothing
 * @param groupSize how many rows that cell spans; 0 where none begins
 * @param cells the seven numbers; a blank is an empty string
 */
public record LineView(
    String label,
    int labelColumns,
    boolean opensOutcomes,
    String groupLabel,
    int groupSize,
    List<String> cells) {

  static LineView of(RequestLine line, List<String> cells) {
    List<RequestLine> group = line.group().map(Group::lines).orElse(List.of());
    boolean opensGroup = !group.isEmpty() && group.get(0) == line;
    return new LineView(
        line.label(),
        !line.isOutcome() ? 3 : group.isEmpty() ? 2 : 1,
        line == RequestLine.GRANTED,
        opensGroup ? line.group().map(Group::label).orElse("") : "",
        opensGroup ? group.size() : 0,
        cells);
  }
}
