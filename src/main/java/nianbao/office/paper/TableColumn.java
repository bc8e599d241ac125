package nianbao.office.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nianbao.office.audit.Copy;
import nianbao.office.audit.Row;
import nianbao.office.audit.Row.Standing;
import nianbao.office.sheet.Cell;
import nianbao.office.sheet.Cell.Look;

/**
 * A column of the table of agencies.
 *
 * @param width in characters of half width
 */
record TableColumn(String title, int width, Function<Row, Cell> cell) {

  private static final int PERCENT = 100;

  static final List<TableColumn> ALL =
      List.of(
          new TableColumn("机关", 36, row -> Cell.text(row.shown())),
          new TableColumn("状态", 10, TableColumn::standing),
          new TableColumn(
              "说明", 40, row -> new Cell.Text(String.join("；", row.notes()), Look.WRAPPED)),
          new TableColumn(
              "成文日期", 12, row -> Cell.text(row.file().issuedOn().map(Object::toString).orElse(""))),
          new TableColumn("逾期（最后日期）", 12, TableColumn::late),
          new TableColumn("年度", 8, row -> count(row.file().year())),
          new TableColumn("表样", 8, row -> Cell.text(row.file().form())),
          new TableColumn("错误", 8, row -> marked(row.findings().errors())),
          new TableColumn("警告", 8, row -> count(row.findings().warnings())),
          new TableColumn("没有读出", 8, row -> count(row.findings().unread())),
          new TableColumn("段落", 8, row -> count(row.findings().paragraphs())),
          new TableColumn("与上年雷同", 8, row -> compared(row, row.findings().fromLast())),
          new TableColumn("与其他机关雷同", 8, row -> marked(row.findings().fromOthers())),
          new TableColumn("雷同段落占比%", 10, TableColumn::share),
          new TableColumn("最相近的机关", 36, row -> Cell.text(nearest(row).orElse(""))),
          new TableColumn("变化异常", 8, row -> compared(row, row.findings().jumps().size())),
          new TableColumn("全是0", 8, row -> Cell.text(row.findings().allZero() ? "是" : "")),
          new TableColumn(
              "PDF/A（自称）", 12, row -> Cell.text(row.file().look().archival().orElse(""))),
          new TableColumn("标签（自称）", 10, row -> Cell.text(tags(row))),
          new TableColumn("权重", 10, row -> Cell.number(row.weight())),
          new TableColumn("文件", 40, row -> Cell.text(row.file().source())),
          new TableColumn("SHA-256", 68, row -> Cell.text(row.file().digest())));

  private static Cell standing(Row row) {
    boolean bad = row.standing() != Standing.PUBLISHED && row.standing() != Standing.OTHER_YEAR;
    return new Cell.Text(row.standing().words(), bad ? Look.BAD : Look.PLAIN);
  }

  private static Cell late(Row row) {
    return row.findings()
        .due()
        .<Cell>map(due -> new Cell.Text(due.toString(), Look.BAD))
        .orElseGet(Cell::empty);
  }

  private static Cell count(long number) {
    return number == 0 ? Cell.empty() : Cell.number(number);
  }

  private static Cell compared(Row row, long number) {
    return row.isUncompared() ? Cell.text(Explanation.NOT_COMPARED) : count(number);
  }

  private static Cell marked(long number) {
    return number == 0 ? Cell.empty() : new Cell.Amount(BigDecimal.valueOf(number), Look.BAD);
  }

  private static Cell share(Row row) {
    long copied = row.findings().fromLast() + row.findings().fromOthers();
    return row.findings().paragraphs() == 0
        ? Cell.empty()
        : count(Math.min(PERCENT, copied * PERCENT / row.findings().paragraphs()));
  }

  /** The agency that most paragraphs are from. */
  static Optional<String> nearest(Row row) {
    return row.findings().copies().stream()
        .filter(copy -> !copy.isFromLast())
        .map(Copy::agency)
        .collect(Collectors.groupingBy(agency -> agency, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  static String tags(Row row) {
    return row.file().look().tagged().map(tagged -> tagged ? "有" : "没有").orElse("");
  }
}
