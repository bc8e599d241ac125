package nianbao.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.report.Block;
import nianbao.report.text.Blanks;

/** The blocks of free text as the templates print them. */
final class BlockViews {

  private BlockViews() {}

  /**
   * The views of blocks, in their order.
   *
   * @param rankAbove the rank of the heading that they stand under
   * @param charts draws those that are charts
   * @param medium that they are drawn for
   */
  static List<BlockView> all(List<Block> blocks, int rankAbove, Charts charts, Medium medium) {
    List<BlockView> views = new ArrayList<>();
    int rank = rankAbove;
    for (Block block : blocks) {
      BlockView view =
          block instanceof Block.Chart chart
              ? BlockView.Chart.of(chart, charts.drawing(chart), medium)
              : of(block, rank);
      rank = view instanceof BlockView.Heading heading ? heading.rank() : rank;
      views.add(beside(views, view).orElse(view));
    }
    return views;
  }

  /** The pair that a half figure makes with the one right before it, which it takes away. */
  private static Optional<BlockView> beside(List<BlockView> views, BlockView view) {
    if (view instanceof BlockView.Figure right
        && right.half()
        && !views.isEmpty()
        && views.get(views.size() - 1) instanceof BlockView.Figure left
        && left.half()) {
      views.remove(views.size() - 1);
      return Optional.of(BlockView.Pair.of(left, right));
    }
    return Optional.empty();
  }

  /** Whether the sign-off can follow the last block's text in the same paragraph. */
  static boolean endsInText(List<BlockView> blocks) {
    return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof BlockView.Text;
  }

  /** The same blocks, the last of them closing. */
  static List<BlockView> closed(List<BlockView> blocks) {
    List<BlockView> closed = new ArrayList<>(blocks);
    if (!closed.isEmpty()) {
      closed.add(closing(closed.remove(closed.size() - 1)));
    }
    return closed;
  }

  private static BlockView closing(BlockView last) {
    if (last instanceof BlockView.Text text) {
      return text.toClosing();
    }
    if (last instanceof BlockView.Heading heading) {
      return new BlockView.Heading(
          "heading", heading.heading(), heading.level(), heading.rank(), true);
    }
    return last instanceof BlockView.Table table ? table.toClosing() : last;
  }

  private static BlockView of(Block block, int rank) {
    if (block instanceof Block.Paragraph paragraph) {
      return BlockView.Text.of("", 0, paragraph.text());
    } else if (block instanceof Block.Heading heading) {
      return heading
          .text()
          .<BlockView>map(t -> runIn(heading, t))
          .orElse(BlockView.Heading.of(heading, rank));
    } else if (block instanceof Block.Table table) {
      return BlockView.Table.of(table);
    }
    return BlockView.Figure.of((Block.Figure) block);
  }

  private static BlockView runIn(Block.Heading heading, String text) {
    RunIn parts = RunIn.of(Blanks.kept(heading.heading()), text);
    return BlockView.Text.of(parts.heading(), heading.level(), parts.text());
  }
}
