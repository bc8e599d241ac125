package nianbao.intake.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.Part;
import nianbao.form.Table;
import nianbao.intake.draft.Notes;
import nianbao.intake.piece.Cell;
import nianbao.intake.words.Header;
import nianbao.intake.words.HeaderCell;
import nianbao.intake.words.HeaderWords;

/** The table of part 四, whose three lines stand side by side in one row. */
final class CaseMatcher {

  private final Table table;
  private final Notes notes;
  private final CellWriter cells;

  CaseMatcher(Form form, Notes notes, CellWriter cells) {
    this.table = form.table(Part.CASES);
    this.notes = notes;
    this.cells = cells;
  }

  void match(Scan scan) {
    if (scan.cases().isEmpty()) {
      table.lines().forEach(line -> missing(line));
      return;
    }
    RowView row = scan.cases().get(0);
    int columns = table.lines().stream().mapToInt(line -> line.columns().size()).sum();
    Values values = Values.of(row.values(), columns);
    String reason = CellWriter.joined(header(scan), values.reason());
    int from = 0;
    for (Line line : table.lines()) {
      int to = from + line.columns().size();
      write(
          line,
          values.cells().isEmpty() ? List.of() : values.cells().subList(from, to),
          reason,
          row);
      from = to;
    }
    scan.cases().stream().skip(1).forEach(this::surplus);
  }

  private void missing(Line line) {
    notes.unread(line.pointer(), line.name() + "：没有找到这些数字，没有读入，请对照原文填写", "", Places.START);
  }

  private void write(Line line, List<Cell> own, String reason, RowView row) {
    if (own.isEmpty()) {
      notes.unread(
          line.pointer(),
          line.name() + "：" + reason + "，没有读入，请对照原文填写",
          CellWriter.seen(row.values()),
          row.place());
      return;
    }
    if (!reason.isEmpty()) {
      notes.placed(
          line.pointer(),
          line.name() + "：" + reason + "，请对照原文核对",
          CellWriter.seen(own),
          row.place());
    }
    cells.cells(line, own, Header.unknown(own.size()));
  }

  private void surplus(RowView row) {
    notes.words(
        "/" + table.lines().get(0).pointer().substring(1),
        "四、的表多出一行数字，没有读入，请对照原文",
        CellWriter.seen(row.cells()),
        row.place());
  }

  /** What is wrong with the words over the figures; empty if nothing is. */
  private String header(Scan scan) {
    List<String> words = scan.caseHeader().stream().map(HeaderCell::word).toList();
    List<String> columns = new ArrayList<>();
    Set<String> own =
        Set.copyOf(table.sections().get(0).columns().stream().map(HeaderWords::word).toList());
    for (Line line : table.lines()) {
      line.columns().stream().map(HeaderWords::word).forEach(columns::add);
    }
    List<String> outer =
        table.lines().stream()
            .flatMap(line -> line.labels().stream())
            .distinct()
            .map(HeaderWords::word)
            .toList();
    List<String> foundColumns = words.stream().filter(own::contains).toList();
    List<String> foundOuter = words.stream().filter(word -> !own.contains(word)).toList();
    if (foundColumns.equals(columns) && sameOrder(foundOuter, outer)) {
      return "";
    }
    return words.isEmpty() ? "没有表头，各列按格式的次序对应" : "表头与格式不同，各列按格式的次序对应";
  }

  /** The outer words are read row by row: 行政复议 and 行政诉讼 before what stands below them. */
  private static boolean sameOrder(List<String> found, List<String> outer) {
    return found.equals(outer);
  }
}
