package nianbao.intake.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nianbao.form.Form;
import nianbao.form.Line;
import nianbao.form.Part;
import nianbao.form.Table;
import nianbao.intake.draft.Notes;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Cell;
import nianbao.intake.piece.Place;
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
    if (apart(scan.cases())) {
      return;
    }
    RowView row = scan.cases().get(0).row();
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
    scan.cases().stream().skip(1).map(CaseRow::row).forEach(this::surplus);
  }

  /**
   * Lines that a document has below each other instead, each with its own words over or before it:
   * read if every one of them is found once and has all its words.
   */
  private boolean apart(List<CaseRow> rows) {
    Map<Line, List<Cell>> found = new LinkedHashMap<>();
    List<String> columns = List.of();
    for (CaseRow row : rows) {
      List<String> own = row.words().stream().filter(columnWords()::contains).toList();
      columns = own.isEmpty() ? columns : own;
      List<Line> lines = lines(row.words().stream().filter(word -> !isColumn(word)).toList());
      List<Cell> filled = row.row().values().stream().filter(c -> !Blank.is(c.text())).toList();
      if (lines.isEmpty() || !columns.equals(columns(lines)) || filled.size() != columns.size()) {
        return false;
      }
      int from = 0;
      for (Line line : lines) {
        int to = from + line.columns().size();
        if (found.put(line, filled.subList(from, to)) != null) {
          return false;
        }
        from = to;
      }
    }
    boolean all = rows.size() > 1 && found.size() == table.lines().size();
    if (all) {
      found.forEach((line, own) -> cells.cells(line, own, Header.unknown(own.size())));
    }
    return all;
  }

  private static List<String> columns(List<Line> lines) {
    return lines.stream().flatMap(line -> line.columns().stream()).map(HeaderWords::word).toList();
  }

  private List<String> columnWords() {
    return table.sections().get(0).columns().stream().map(HeaderWords::word).toList();
  }

  private boolean isColumn(String word) {
    return columnWords().contains(word);
  }

  /** The lines that such words name; none if a word is none of theirs. */
  private List<Line> lines(List<String> words) {
    List<Line> named =
        table.lines().stream()
            .filter(line -> words.contains(HeaderWords.word(last(line.labels()))))
            .toList();
    Set<String> theirs =
        named.stream()
            .flatMap(line -> line.labels().stream())
            .map(HeaderWords::word)
            .collect(Collectors.toSet());
    return theirs.containsAll(words) ? named : List.of();
  }

  private static String last(List<String> labels) {
    return labels.get(labels.size() - 1);
  }

  private void missing(Line line) {
    notes.unread(line.pointer(), line.name() + "：没有找到这些数字，没有读入，请对照原文填写", "", new Place.Whole());
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
