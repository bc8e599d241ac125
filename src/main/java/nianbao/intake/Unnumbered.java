package nianbao.intake;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.piece.LeftOut;
import nianbao.intake.piece.Nesting;
import nianbao.intake.piece.PageNumber;
import nianbao.intake.piece.Piece;
import nianbao.intake.piece.Source;

/** A document without the numbers of pages that were pasted or converted into its text. */
final class Unnumbered {

  private Unnumbered() {}

  /** Paragraphs alone are taken for such: a cell that looks like one is a cell. */
  static Source of(Source source) {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>(source.leftOut());
    for (int i = 0; i < source.pieces().size(); i++) {
      Piece piece = source.pieces().get(i);
      if (piece instanceof Piece.Paragraph paragraph && isNumber(paragraph)) {
        leftOut.add(new LeftOut(paragraph.text().strip(), PageNumber.REASON, piece.place()));
      } else {
        pieces.add(piece);
        groups.add(source.nesting().groups().get(i));
      }
    }
    return new Source(pieces, leftOut, new Nesting(groups, source.nesting().parents()));
  }

  /** In a file of ours, whose styles say what is text, no number of a page stands in it. */
  private static boolean isNumber(Piece.Paragraph paragraph) {
    return paragraph.style().isEmpty() && PageNumber.is(paragraph.text());
  }
}
