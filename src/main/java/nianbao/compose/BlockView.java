package nianbao.compose;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.drawing.Drawing;
import nianbao.drawing.PictureSize;
import nianbao.drawing.Svg;
import nianbao.report.Block;
import nianbao.report.ChartWords;
import nianbao.report.text.Blanks;
import nianbao.report.text.MergedHead;
import nianbao.report.text.TableLayout;

/** A block of free text as the templates print it; its kind is the macro that prints it. */
public sealed interface BlockView {

  /** The rank of the HTML heading that the title is. */
  int TITLE_RANK = 1;

  /** The rank of the HTML heading that a part's title is. */
  int PART_RANK = 2;

  /**
   * {@code text}, {@code heading}, {@code table}, {@code figure}, {@code pair} or {@code chart}.
   */
  String kind();

  /**
   * A paragraph.
   *
   * @param heading the heading that it runs on from, or nothing
   * @param level the heading's level, 2 to 4, or 0
   * @param lines of text
   * @param closing whether the place of the sign-off stands behind the text
   * @param brief whether a closing paragraph is so short that the one before must stay with it
   */
  record Text(
      String kind, String heading, int level, List<String> lines, boolean closing, boolean brief)
      implements BlockView {

    /** A paragraph of up to so many characters is one line: 28 less the two of its indent. */
    private static final int FULL_LINE = 26;

    static Text of(String heading, int level, String text) {
      return new Text("text", heading, level, BlockView.lines(text), false, false);
    }

    Text toClosing() {
      int length = heading.length() + lines.stream().mapToInt(String::length).sum();
      return new Text(kind, heading, level, lines, true, length <= FULL_LINE);
    }
  }

  /**
   * A heading on a line of its own.
   *
   * @param level 2 to 4, which the style follows
   * @param rank of the HTML heading, 3 to 5: it never skips one, though the level may (ISO 14289-1
   *     7.4.2)
   * @param closing whether the sign-off follows: then the block before must stay with it
   */
  record Heading(String kind, String heading, int level, int rank, boolean closing)
      implements BlockView {
    static Heading of(Block.Heading heading, int rankBefore) {
      int rank = Math.min(heading.level() + 1, rankBefore + 1);
      return new Heading("heading", Blanks.kept(heading.heading()), heading.level(), rank, false);
    }
  }

  /**
   * A table.
   *
   * @param caption or nothing
   * @param columns the width of each column in percent
   * @param sizes the type size of each column in pt; empty where it is that of all tables
   * @param narrow whether the cells have less padding than usual
   * @param keptHeight the height in pt of what begins the table and must stand on one page
   * @param small whether all of it stands on one page
   * @param repeated whether the header stands again on each page
   * @param header rows of cells; equal ones beside or below each other are one
   * @param rows rows of cells of lines
   * @param closing the rows at its end that the sign-off must stand with; 0 where text follows
   */
  record Table(
      String kind,
      String caption,
      List<String> columns,
      List<String> sizes,
      boolean narrow,
      int keptHeight,
      boolean small,
      boolean repeated,
      List<List<HeadView>> header,
      List<List<List<String>>> rows,
      int closing)
      implements BlockView {

    /** At least two lines stand above a sign-off. */
    private static final int CLOSING_ROWS = 2;

    Table toClosing() {
      int last = Math.min(CLOSING_ROWS, rows.size());
      return new Table(
          kind, caption, columns, sizes, narrow, keptHeight, small, repeated, header, rows, last);
    }

    static Table of(Block.Table table) {
      List<List<List<String>>> header = cells(table.header());
      List<List<List<String>>> rows = cells(table.rows());
      TableLayout layout = new TableLayout(header, rows, table.numberLengths());
      return new Table(
          "table",
          table.caption().orElse(""),
          layout.columns(),
          layout.sizes(),
          layout.isNarrow(),
          layout.keptHeight(table.caption().isPresent(), header, rows),
          layout.isSmall(header, rows),
          layout.repeats(header),
          heads(header, layout.isSmall(header, rows)),
          rows,
          0);
    }

    private static List<List<HeadView>> heads(List<List<List<String>>> header, boolean whole) {
      List<List<MergedHead>> cells = MergedHead.of(header, List.of());
      return whole ? HeadView.whole(header, cells) : HeadView.apart(header, cells);
    }

    private static List<List<List<String>>> cells(List<List<String>> rows) {
      return rows.stream().map(row -> row.stream().map(BlockView::lines).toList()).toList();
    }
  }

  /**
   * A figure.
   *
   * @param source the picture as a {@code data:} URI
   * @param caption or nothing
   * @param half whether it is half as wide as the text
   * @param size its width and height in pt; nothing where its pixels tell them
   */
  record Figure(
      String kind, String source, String alt, String caption, boolean half, List<String> size)
      implements BlockView {

    static Figure of(Block.Figure figure) {
      return new Figure(
          "figure",
          figure.source(),
          figure.alt(),
          figure.caption().orElse(""),
          figure.isHalf(),
          figure.size().map(size -> measures(size, figure.bytes())).orElse(List.of()));
    }

    private static List<String> measures(Block.Figure.Size wanted, byte[] picture) {
      PictureSize size = PictureSize.across(picture, wanted.width());
      return List.of(points(size.width()), points(size.height()));
    }

    private static String points(double value) {
      return String.format(Locale.ROOT, "%.2f", value);
    }
  }

  /** Two figures side by side. */
  record Pair(String kind, Figure left, Figure right) implements BlockView {
    static Pair of(Figure left, Figure right) {
      return new Pair("pair", left, right);
    }
  }

  /**
   * A chart as the templates print it.
   *
   * @param alt what it shows, in words
   * @param caption or nothing
   * @param unit or nothing
   * @param drawing its size and marks
   * @param marks those as SVG, which no template is to escape
   * @param header of its table: the series
   * @param rows of its table, each a category and its figures
   */
  record Chart(
      String kind,
      String title,
      String alt,
      String caption,
      String unit,
      Drawing drawing,
      String marks,
      List<String> header,
      List<List<String>> rows)
      implements BlockView {

    static Chart of(Block.Chart chart, Drawing drawing, Medium medium) {
      return new Chart(
          "chart",
          chart.title(),
          ChartWords.alt(chart),
          chart.caption().orElse(""),
          chart.unit().orElse(""),
          drawing,
          Svg.marks(drawing, medium == Medium.WEB),
          chart.series().stream().map(Block.Chart.Series::name).toList(),
          IntStream.range(0, chart.categories().size()).mapToObj(i -> row(chart, i)).toList());
    }

    private static List<String> row(Block.Chart chart, int index) {
      Stream<String> figures =
          chart.series().stream().map(series -> series.values().get(index).digits());
      return Stream.concat(Stream.of(chart.categories().get(index)), figures).toList();
    }
  }

  /** White space around a line is layout of the program that it was typed in: the style indents. */
  private static List<String> lines(String text) {
    return Blanks.stripped(text).lines().map(Blanks::kept).toList();
  }
}
