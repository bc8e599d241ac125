package nianbao.compose;

import java.util.ArrayList;
import java.util.List;
import nianbao.report.Block;

/**
 * A block as the templates print it; what a kind does not have is empty.
 *
 * @param kind {@code paragraph}, {@code heading}, {@code run-in}, {@code table} or {@code figure}
 * @param level 2 to 4 for headings
 * @param text lines of the text
 * @param header rows of cells of lines
 * @param rows rows of cells of lines
 * @param source the picture as a {@code data:} URI
 * @param closing whether the sign-off's place stands behind this block's text
 * @param brief whether a closing block is so short that the one before must stay with it
 */
public record BlockView(
    String kind,
    int level,
    String heading,
    List<String> text,
    String caption,
    List<List<List<String>>> header,
    List<List<List<String>>> rows,
    String source,
    String alt,
    boolean closing,
    boolean brief) {

  /** A paragraph of fewer characters is one line: 28 less the two of its indent. */
  private static final int FULL_LINE = 26;

  static List<BlockView> all(List<Block> blocks) {
    return blocks.stream().map(BlockView::of).toList();
  }

  /** Whether the sign-off can follow the last block's text in the same paragraph. */
  static boolean endsInText(List<BlockView> blocks) {
    return !blocks.isEmpty() && blocks.get(blocks.size() - 1).isText();
  }

  /** The same blocks, the last of them closing. */
  static List<BlockView> closed(List<BlockView> blocks) {
    List<BlockView> closed = new ArrayList<>(blocks);
    closed.set(closed.size() - 1, closed.get(closed.size() - 1).toClosing());
    return closed;
  }

  private static BlockView of(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return text("paragraph", 0, "", paragraph.text());
    } else if (block instanceof Block.Heading heading) {
      return heading.text().map(text -> runIn(heading, text)).orElseGet(() -> heading(heading));
    } else if (block instanceof Block.Table table) {
      return table(table);
    }
    return figure((Block.Figure) block);
  }

  private static BlockView runIn(Block.Heading heading, String text) {
    RunIn parts = RunIn.of(heading.heading(), text);
    return text("run-in", heading.level(), parts.heading(), parts.text());
  }

  private static BlockView heading(Block.Heading heading) {
    return text("heading", heading.level(), heading.heading(), "");
  }

  private static BlockView text(String kind, int level, String heading, String text) {
    return new BlockView(
        kind, level, heading, lines(text), "", List.of(), List.of(), "", "", false, false);
  }

  private static BlockView table(Block.Table table) {
    return new BlockView(
        "table",
        0,
        "",
        List.of(),
        table.caption().orElse(""),
        cells(table.header()),
        cells(table.rows()),
        "",
        "",
        false,
        false);
  }

  private static BlockView figure(Block.Figure figure) {
    return new BlockView(
        "figure",
        0,
        "",
        List.of(),
        figure.caption().orElse(""),
        List.of(),
        List.of(),
        figure.source(),
        figure.alt(),
        false,
        false);
  }

  private boolean isText() {
    return kind.equals("paragraph") || kind.equals("run-in");
  }

  private BlockView toClosing() {
    int length = heading.length() + text.stream().mapToInt(String::length).sum();
    return new BlockView(
        kind, level, heading, text, caption, header, rows, source, alt, true, length <= FULL_LINE);
  }

  private static List<List<List<String>>> cells(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(BlockView::lines).toList()).toList();
  }

  /**
   * White space around a paragraph is layout of the program that it was typed in: the style
   * indents.
   */
  private static List<String> lines(String text) {
    return text.strip().lines().map(String::strip).toList();
  }
}
