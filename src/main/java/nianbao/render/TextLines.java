package nianbao.render;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the lines of a laid out tree have in common. */
final class TextLines {

  /** Elements whose lines stand on the line grid of the body. */
  private static final Set<String> ON_GRID = Set.of("p", "h2");

  private TextLines() {}

  /**
   * From the top of a line of body text to its baseline, in the engine's dots. It follows from the
   * metrics of all faces of the style, so own faces may move it.
   */
  static int baseline(Box root) {
    return linesOnGrid(root).findFirst().map(LineBox::getBaseline).orElse(0);
  }

  private static Stream<LineBox> linesOnGrid(Box box) {
    if (box instanceof LineBox line) {
      return isOnGrid(line) ? Stream.of(line) : Stream.empty();
    }
    return box.getChildren().stream().flatMap(TextLines::linesOnGrid);
  }

  private static boolean isOnGrid(LineBox line) {
    return Optional.ofNullable(line.getParent())
        .map(Box::getElement)
        .filter(element -> ON_GRID.contains(element.getTagName()))
        .isPresent();
  }
}
