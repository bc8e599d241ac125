package nianbao.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.cases.Case;

/** Tables in the text. */
final class TableCases {

  private TableCases() {}

  static List<Case> all() {
    Prose prose = new Prose(10);
    List<JsonNode> blocks = new ArrayList<>();
    blocks.add(Draft.paragraph(prose.lines(3)));
    blocks.add(Draft.table("表1 工作台账", header(), rows(prose, 60)));
    blocks.add(Draft.paragraph(prose.lines(4)));
    blocks.add(Draft.table("", List.of(), rows(prose, 30)));
    blocks.add(Draft.heading(2, "（一）只有一列"));
    blocks.add(Draft.table("表2", List.of(List.of("事项")), oneColumn(prose)));
    for (int i = 0; i < 25; i++) {
      blocks.add(Draft.paragraph(prose.lines(prose.between(1, 9))));
      blocks.add(Draft.table(i % 2 == 0 ? "表3" : "", header(), rows(prose, prose.between(1, 6))));
    }
    List<Case> cases = new ArrayList<>();
    cases.add(Draft.blank().put("overview", blocks).as("tables-in-the-text"));
    cases.add(Draft.blank().put("overview", narrow()).as("tables-of-many-columns"));
    for (int digits : List.of(5, 7, 16)) {
      cases.add(
          Draft.blank()
              .fill(Long.parseLong("1".repeat(digits)))
              .as("numbers-of-" + digits + "-digits"));
    }
    return List.copyOf(cases);
  }

  /** Columns too many for their numbers, and rows without a word. */
  private static List<JsonNode> narrow() {
    List<JsonNode> blocks = new ArrayList<>();
    blocks.add(table(4, "12345678901.25"));
    blocks.add(table(8, "12345678.90"));
    blocks.add(table(16, "12345.67%"));
    blocks.add(table(30, "2024"));
    return blocks;
  }

  private static JsonNode table(int columns, String number) {
    List<String> blank = Collections.nCopies(columns, "");
    List<String> numbers = new ArrayList<>(Collections.nCopies(columns, number));
    numbers.set(0, "合计数");
    return Draft.table(
        "表",
        List.of(Collections.nCopies(columns, "列名")),
        List.of(numbers, blank, Collections.nCopies(columns, "1")));
  }

  /** A table of as many lines as rows. */
  static JsonNode small(Prose prose) {
    List<List<String>> rows =
        IntStream.rangeClosed(1, 3)
            .mapToObj(i -> List.of("" + i, prose.plain(4), prose.plain(3), "无"))
            .toList();
    return Draft.table("表1", header(), rows);
  }

  private static List<List<String>> header() {
    return List.of(List.of("序号", "任务名称", "进展", "单位"), List.of("（一）", "（二）", "（三）", "（四）"));
  }

  private static List<List<String>> rows(Prose prose, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                List.of(
                    "" + i,
                    prose.mixed(prose.between(1, 4)),
                    prose.plain(prose.between(1, 60)),
                    ""))
        .toList();
  }

  private static List<List<String>> oneColumn(Prose prose) {
    return IntStream.range(0, 25).mapToObj(i -> List.of(prose.mixed(3))).toList();
  }
}
