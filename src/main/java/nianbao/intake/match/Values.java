package nianbao.intake.match;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.piece.Blank;
import nianbao.intake.piece.Cell;
import nianbao.intake.words.Words;

/**
 * The cells of a row laid on so many columns.
 *
 * @param cells one for each column; none if they cannot be told apart
 * @param reason why they may be laid wrongly; empty if they are not
 */
record Values(List<Cell> cells, String reason) {

  static Values of(List<Cell> behind, int columns) {
    List<Cell> core = core(behind);
    long filled = behind.stream().filter(cell -> !isBlank(cell)).count();
    if (core.size() == columns && filled == columns) {
      return new Values(core, "");
    }
    if (filled > columns) {
      return surplus(core.stream().filter(cell -> !isBlank(cell)).toList(), columns, filled);
    }
    if (filled == 0) {
      return new Values(List.of(), "没有数字");
    }
    if (behind.size() == columns) {
      return new Values(behind, "有空白格，数字可能错位");
    }
    if (core.size() == columns) {
      return new Values(core, "有空白格，数字可能错位");
    }
    return new Values(List.of(), "应有" + columns + "个数字，只有" + filled + "个");
  }

  /** What all that is filled says; the empty string if it is not the same. */
  private static String same(List<Cell> core) {
    List<String> texts =
        core.stream()
            .map(cell -> Words.squeezed(cell.text()))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    return texts.size() == 1 ? texts.get(0) : "";
  }

  /** Of more cells than columns nobody knows which is too many, unless all are the same. */
  private static Values surplus(List<Cell> filled, int columns, long count) {
    String reason = "应有" + columns + "个数字，却有" + count + "个";
    return same(filled).isEmpty()
        ? new Values(List.of(), reason)
        : new Values(filled.subList(0, columns), reason + "，都是" + same(filled));
  }

  /** The cells without the blank ones at both ends, which only fill the row. */
  private static List<Cell> core(List<Cell> behind) {
    List<Cell> core = new ArrayList<>(behind);
    while (!core.isEmpty() && isBlank(core.get(0))) {
      core.remove(0);
    }
    while (!core.isEmpty() && isBlank(core.get(core.size() - 1))) {
      core.remove(core.size() - 1);
    }
    return core;
  }

  private static boolean isBlank(Cell cell) {
    return Blank.is(cell.text());
  }
}
