package nianbao.intake.prose;

import java.util.Map;
import java.util.Optional;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Run;

/** What the styles of a file of ours say of its paragraphs, so that no words have to be guessed. */
final class Own {

  private static final String TITLE = "Title";
  private static final String TEXT = "年报正文";
  private static final String SIGNATURE = "年报署名";
  private static final String DATE = "年报成文日期";
  private static final String TABLE_CAPTION = "年报表题";
  private static final String FIGURE_CAPTION = "年报图题";
  private static final String RUN_IN = "年报段首";
  private static final Map<String, String> SIZES = Map.of("整行", "full", "半行", "half");
  private static final String LEVELS = "二三四";

  private Own() {}

  static boolean isTitle(Piece piece) {
    return is(piece, TITLE);
  }

  static boolean isSignature(Piece piece) {
    return is(piece, SIGNATURE);
  }

  static boolean isDate(Piece piece) {
    return is(piece, DATE);
  }

  static boolean isTableCaption(Piece piece) {
    return is(piece, TABLE_CAPTION);
  }

  static boolean isFigureCaption(Piece piece) {
    return is(piece, FIGURE_CAPTION);
  }

  /** How wide a picture of ours is, as the contract has it; as its pixels make it if empty. */
  static Optional<String> size(Piece.Picture picture) {
    return SIZES.entrySet().stream()
        .filter(size -> picture.name().endsWith(" " + size.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean is(Piece piece, String style) {
    return piece instanceof Piece.Paragraph paragraph && paragraph.style().equals(style);
  }

  /** Whether a paragraph is told to be no title of a part, whatever its words are. */
  static boolean isInsidePart(Piece.Paragraph paragraph) {
    return paragraph.style().equals(TEXT) || (isHeading(paragraph) && paragraph.outline() > 1);
  }

  /** Whether its style tells what it is. */
  static boolean isTold(Piece.Paragraph paragraph) {
    return paragraph.style().equals(TEXT) || isHeading(paragraph);
  }

  private static boolean isHeading(Piece.Paragraph paragraph) {
    return !paragraph.style().isEmpty() && paragraph.outline() > 0;
  }

  /** The heading that such a paragraph is or begins with. */
  static Optional<Heading> heading(Piece.Paragraph paragraph) {
    String text = Text.clean(paragraph.text());
    if (isHeading(paragraph)) {
      int level = Math.max(2, Math.min(4, paragraph.outline()));
      return Optional.of(new Heading(text, level, ""));
    }
    StringBuilder words = new StringBuilder();
    int level = 0;
    for (Run run : paragraph.runs()) {
      if (!run.style().startsWith(RUN_IN)) {
        break;
      }
      level = 2 + Math.max(0, LEVELS.indexOf(run.style().charAt(RUN_IN.length())));
      words.append(run.text());
    }
    String heading = Text.clean(words.toString());
    return heading.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Heading(heading, level, Text.clean(paragraph.text().substring(words.length()))));
  }
}
