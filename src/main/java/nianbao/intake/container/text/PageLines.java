package nianbao.intake.container.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.PageNumber;

/**
 * The lines of a text without those that are the number of a page: such a line would part a table,
 * or be taken for a row of one.
 *
 * @param lines what is left
 * @param leftOut the numbers
 */
record PageLines(List<Line> lines, List<LeftOut> leftOut) {

  static PageLines of(List<Line> all) {
    List<Integer> numbers =
        IntStream.range(0, all.size()).filter(i -> isNumber(all.get(i))).boxed().toList();
    boolean counted = isCounted(all, numbers);
    List<Line> lines = new ArrayList<>(all);
    List<LeftOut> leftOut = new ArrayList<>();
    for (int at : numbers) {
      if (counted || !isInTable(all, at)) {
        Line line = all.get(at);
        lines.remove(line);
        leftOut.add(new LeftOut(line.text().strip(), PageNumber.REASON, line.place()));
      }
    }
    return new PageLines(lines, leftOut);
  }

  private static boolean isNumber(Line line) {
    return !line.hasTab() && PageNumber.is(line.text());
  }

  /** Whether they count pages, each one more than the one before. */
  private static boolean isCounted(List<Line> all, List<Integer> numbers) {
    return numbers.size() > 1
        && IntStream.range(1, numbers.size())
            .allMatch(i -> page(all, numbers.get(i)) == page(all, numbers.get(i - 1)) + 1);
  }

  private static int page(List<Line> all, int at) {
    return PageNumber.of(all.get(at).text()).orElseThrow();
  }

  /** Figures of a line whose words stand above may look like one: — 1 —. */
  private static boolean isInTable(List<Line> all, int at) {
    return isWord(all, at, -1) && isWord(all, at, 1);
  }

  private static boolean isWord(List<Line> all, int at, int step) {
    int next = at + step;
    while (next >= 0 && next < all.size() && all.get(next).isBlank()) {
      next += step;
    }
    return next >= 0 && next < all.size() && Spaced.isShort(all.get(next));
  }
}
