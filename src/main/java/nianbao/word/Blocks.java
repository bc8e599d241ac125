package nianbao.word;

import java.util.List;
import java.util.function.Function;
import nianbao.drawing.PictureSize;
import nianbao.report.Block;
import nianbao.report.ChartWords;
import nianbao.report.text.Blanks;
import nianbao.word.part.Markup;
import nianbao.word.part.Pictures;
import nianbao.word.part.Style;

/** Writes the blocks of free text. Owned by one thread. */
final class Blocks {

  /** A pixel of a picture in pt, as in print of web pages. */
  private static final double PIXEL = 0.75;

  /** One of 300 dots in an inch, in pt. */
  private static final double DOT_OF_A_CHART = 0.24;

  private final Markup out;
  private final Paragraphs paragraphs;
  private final Pictures pictures;
  private final Function<Block.Chart, byte[]> charts;

  Blocks(
      Markup out, Paragraphs paragraphs, Pictures pictures, Function<Block.Chart, byte[]> charts) {
    this.out = out;
    this.paragraphs = paragraphs;
    this.pictures = pictures;
    this.charts = charts;
  }

  /**
   * Writes blocks.
   *
   * @param closing whether the sign-off follows: it never stands alone on a page
   */
  void write(List<Block> blocks, boolean closing) {
    boolean tableAbove = false;
    for (int i = 0; i < blocks.size(); i++) {
      boolean beside = i + 1 < blocks.size() && isHalf(blocks.get(i)) && isHalf(blocks.get(i + 1));
      if (tableAbove && (beside || isBareTable(blocks.get(i)))) {
        // Word makes one table of two that nothing parts.
        paragraphs.write(Style.CELL, false, List.of());
      }
      tableAbove = beside || blocks.get(i) instanceof Block.Table;
      i += beside ? 1 : 0;
      boolean kept = closing && i == blocks.size() - 1;
      if (beside) {
        pair((Block.Figure) blocks.get(i - 1), (Block.Figure) blocks.get(i), kept);
      } else {
        write(blocks.get(i), kept);
      }
    }
  }

  private static boolean isHalf(Block block) {
    return block instanceof Block.Figure figure && figure.isHalf();
  }

  /** Two figures side by side: a table without rules holds them. */
  private void pair(Block.Figure left, Block.Figure right, boolean kept) {
    TableFrame frame = new TableFrame(out, TableFrame.widths(1, 1));
    frame.open(Style.PICTURES, "");
    frame.openRow(0, false);
    int column = 0;
    for (Block.Figure figure : List.of(left, right)) {
      frame.openCell(column++, 1, TableFrame.Merge.NONE, 0, false);
      figure(figure, kept);
      frame.close();
    }
    frame.close();
    frame.close();
  }

  private static boolean isBareTable(Block block) {
    return block instanceof Block.Table table && table.caption().isEmpty();
  }

  private void write(Block block, boolean kept) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraphs.write(Style.TEXT, kept, Paragraphs.lines(paragraph.text()));
    } else if (block instanceof Block.Heading heading) {
      heading(heading, kept);
    } else if (block instanceof Block.Table table) {
      caption(Style.TABLE_CAPTION, table.caption().orElse(""), false);
      new FreeTable(out, paragraphs, table).write(kept);
    } else if (block instanceof Block.Figure figure) {
      figure(figure, kept);
    } else if (block instanceof Block.Chart chart) {
      chart(chart, kept);
    }
  }

  private void heading(Block.Heading heading, boolean kept) {
    String words = Blanks.stripped(heading.heading());
    if (heading.text().isEmpty()) {
      paragraphs.write(Style.heading(heading.level()), false, words);
      return;
    }
    paragraphs.begin(Style.TEXT, kept);
    paragraphs.run(List.of(words), Style.runIn(heading.level()).id(), 0);
    paragraphs.run(Paragraphs.lines(heading.text().get()), "", 0);
    paragraphs.end();
  }

  private void figure(Block.Figure figure, boolean kept) {
    byte[] picture = figure.bytes();
    String type = figure.type().replaceFirst(".*/", "");
    picture(
        type,
        picture,
        figure
            .size()
            .map(size -> PictureSize.across(picture, size.width()))
            .orElseGet(() -> PictureSize.of(picture, PIXEL)),
        figure.size().map(Block.Figure.Size::words).orElse(""),
        figure.alt(),
        figure.caption().orElse(""),
        kept);
  }

  private void chart(Block.Chart chart, boolean kept) {
    byte[] drawn = charts.apply(chart);
    PictureSize size = PictureSize.of(drawn, DOT_OF_A_CHART);
    picture("png", drawn, size, "", ChartWords.alt(chart), chart.caption().orElse(""), kept);
  }

  private void picture(
      String type,
      byte[] bytes,
      PictureSize size,
      String sizeWord,
      String alt,
      String caption,
      boolean kept) {
    paragraphs.begin(Style.FIGURE, kept || !caption.isEmpty());
    out.open("w:r");
    pictures.write(out, type, bytes, size, sizeWord, alt);
    out.close();
    paragraphs.end();
    caption(Style.FIGURE_CAPTION, caption, kept);
  }

  private void caption(Style style, String caption, boolean kept) {
    if (!caption.isEmpty()) {
      paragraphs.write(style, kept, Paragraphs.lines(caption));
    }
  }
}
