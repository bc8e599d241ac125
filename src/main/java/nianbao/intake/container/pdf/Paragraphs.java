package nianbao.intake.container.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Piece.Align;
import nianbao.intake.piece.Place;
import nianbao.intake.piece.Run;

/** Joins lines to paragraphs, over the ends of pages, too. */
final class Paragraphs {

  /** Characters that a line may be short of the right margin, and be full all the same. */
  private static final float SLACK = 1.6f;

  private static final Pattern NUMBERED =
      Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|\\d{1,2}[.．、](?!\\d))");

  private static final String ENDS = "。！？；：”)）";

  private final float left;
  private final float right;
  private final List<Piece> pieces;
  private final List<Run> runs = new ArrayList<>();
  private TextLine first = new TextLine(0, List.of());
  private TextLine last = first;

  /**
   * Paragraphs of a document whose text block lies between two margins.
   *
   * @param pieces where they are put
   */
  Paragraphs(float left, float right, List<Piece> pieces) {
    this.left = left;
    this.right = right;
    this.pieces = pieces;
  }

  void add(TextLine line) {
    if (!runs.isEmpty() && !goesOn(line)) {
      end();
    }
    if (runs.isEmpty()) {
      first = line;
    }
    runs.addAll(line.runs());
    last = line;
  }

  /** A line goes on with a full one if it begins at the margin and looks like it. */
  private boolean goesOn(TextLine line) {
    float size = line.height();
    boolean full = last.right() > right - SLACK * Math.max(size * 1.4f, last.em());
    boolean atMargin = line.left() < left + size;
    return full && atMargin && isAlike(line) && align(last) != Align.CENTER && !isNext(line.text());
  }

  /** Digits and words may be of two faces that count their heights otherwise, in one size. */
  private boolean isAlike(TextLine line) {
    return isNear(line.height(), last.height()) || isNear(line.em(), last.em());
  }

  private static boolean isNear(float one, float other) {
    return Math.abs(one - other) < 0.2f * one;
  }

  /** Whether a numbered line begins where a sentence has ended, be its last line full or not. */
  private boolean isNext(String text) {
    String before = last.text().strip();
    return NUMBERED.matcher(text).lookingAt()
        && ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Ends the paragraph, if there is one. */
  void end() {
    if (!runs.isEmpty()) {
      Place place =
          new Place.OnPage(first.page(), first.left(), first.top(), first.right(), first.bottom());
      pieces.add(new Piece.Paragraph(List.copyOf(runs), align(first), 0, place));
      runs.clear();
    }
  }

  private Align align(TextLine line) {
    float size = line.height();
    float middle = (line.left() + line.right()) / 2 - (left + right) / 2;
    boolean inset = line.left() > left + 3 * size;
    if (inset && Math.abs(middle) < size && line.right() < right - 2 * size) {
      return Align.CENTER;
    }
    return inset && middle > 3 * size ? Align.RIGHT : Align.LEFT;
  }
}
