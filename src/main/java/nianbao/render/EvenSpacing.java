package nianbao.render;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.CharCounts;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;

/**
 * Spreads what a justified line has to spare evenly over all its characters.
 *
 * <p>The engine gives four fifths of it to the spaces, as is right for words in Latin letters; the
 * rare spaces of Chinese text would gape.
 */
final class EvenSpacing {

  private EvenSpacing() {}

  /** Respaces every justified line of a laid out tree. */
  static void apply(Box box) {
    if (box instanceof LineBox line) {
      even(line);
    }
    for (Box child : box.getChildren()) {
      apply(child);
    }
  }

  private static void even(LineBox line) {
    JustificationInfo given = line.getJustificationInfo();
    if (given == null || given.getSpaceAdjust() == 0) {
      return;
    }
    CharCounts counts = new CharCounts();
    line.getChildren().forEach(child -> count(child, counts));
    int gaps = counts.getSpaceCount() + counts.getNonSpaceCount() - 1;
    float spare =
        given.getSpaceAdjust() * counts.getSpaceCount()
            + given.getNonSpaceAdjust() * (counts.getNonSpaceCount() - 1);
    float even = spare / gaps;
    shift(line, adjustment(even - given.getSpaceAdjust(), even - given.getNonSpaceAdjust()));
    given.setSpaceAdjust(even);
    given.setNonSpaceAdjust(even);
  }

  private static void count(Box child, CharCounts counts) {
    if (child instanceof InlineLayoutBox inline) {
      inline.countJustifiableChars(counts);
    }
  }

  /** Moves the line's parts by the difference between the old spacing and the new. */
  private static void shift(LineBox line, JustificationInfo difference) {
    float moved = 0;
    for (Box child : line.getChildren()) {
      child.setX(child.getX() + Math.round(moved));
      if (child instanceof InlineLayoutBox inline) {
        moved += inline.adjustHorizontalPosition(difference, moved);
      }
    }
    line.calcChildLocations();
  }

  private static JustificationInfo adjustment(float space, float nonSpace) {
    JustificationInfo adjustment = new JustificationInfo();
    adjustment.setSpaceAdjust(space);
    adjustment.setNonSpaceAdjust(nonSpace);
    return adjustment;
  }
}
