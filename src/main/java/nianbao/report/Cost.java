package nianbao.report;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What it takes to make a report, estimated from what it says, before anything is made of it.
 *
 * <p>Bytes are no measure: a byte can be a line, a row of cells, or a thousand pixels. What is
 * counted here is what the layout is found to take time and memory for.
 *
 * @param characters of text outside of tables
 * @param lineBreaks that the text asks for
 * @param cells of tables
 * @param cellText characters of cells, each as often as its row has cells: the more columns, the
 *     more lines
 * @param figures of charts
 * @param pixels of pictures
 * @param unpacked pixels of those pictures that are unpacked and packed again
 */
public record Cost(
    long characters,
    long lineBreaks,
    long cells,
    long cellText,
    long figures,
    long pixels,
    long unpacked) {

  /** Nothing at all. */
  public static final Cost NONE = new Cost(0, 0, 0, 0, 0, 0, 0);

  /**
   * What may be made: it takes some ten seconds of one processor, and with 512 MB of heap it leaves
   * room for other reports.
   */
  private static final long MOST = 10_000_000;

  /** From here on a report is made alone, so that two of them never meet in the memory. */
  private static final long HEAVY = MOST / 10;

  // Measured in microseconds of a processor of 2026; see src/docs/operations.md.
  private static final long CHARACTER = 3;
  private static final long LINE_BREAK = 250;
  private static final long CELL = 150;
  private static final long CELL_TEXT = 2;
  private static final long FIGURE = 400;
  private static final long PIXELS_OF_A_MICROSECOND = 100;
  private static final long UNPACKED_OF_A_MICROSECOND = 10;

  /** All of it as one number; a thousand of them are about a millisecond. */
  public long points() {
    return CHARACTER * characters
        + LINE_BREAK * lineBreaks
        + CELL * cells
        + CELL_TEXT * cellText
        + FIGURE * figures
        + pixels / PIXELS_OF_A_MICROSECOND
        + unpacked / UNPACKED_OF_A_MICROSECOND;
  }

  /** Whether it is more than is made of any report. */
  public boolean isTooMuch() {
    return points() > MOST;
  }

  /** Whether the report is to be made when no other heavy one is. */
  public boolean isHeavy() {
    return points() > HEAVY;
  }

  /** How much of what may be made it is, in percent, rounded up. */
  public long percent() {
    return (points() * 100 + MOST - 1) / MOST;
  }

  /** What was counted, in Chinese. */
  public String words() {
    return "文字%d个字，换行%d处，表格%d格，图表%d个数，图%d像素，合计是限度的%d%%"
        .formatted(characters, lineBreaks, cells, figures, pixels, percent());
  }

  /** How much there may be of what takes most, all else as it is, in Chinese. */
  public String fitting() {
    Share most =
        Stream.of(
                new Share("文字", characters, "个字", CHARACTER * characters),
                new Share("换行", lineBreaks, "处", LINE_BREAK * lineBreaks),
                new Share("表格", cells, "格", CELL * cells + CELL_TEXT * cellText),
                new Share("图表", figures, "个数", FIGURE * figures),
                new Share(
                    "图",
                    pixels,
                    "像素",
                    pixels / PIXELS_OF_A_MICROSECOND + unpacked / UNPACKED_OF_A_MICROSECOND))
            .max(Comparator.comparingLong(Share::points))
            .orElseThrow();
    return most.within(MOST - points() + most.points());
  }

  private record Share(String name, long count, String unit, long points) {

    String within(long room) {
      return room <= 0
          ? "每一样都要减少"
          : "最多的是%s，别的不变时可以有%d%s".formatted(name, count * room / points, unit);
    }
  }

  /** Both together. */
  public Cost and(Cost other) {
    return new Cost(
        characters + other.characters,
        lineBreaks + other.lineBreaks,
        cells + other.cells,
        cellText + other.cellText,
        figures + other.figures,
        pixels + other.pixels,
        unpacked + other.unpacked);
  }
}
