package nianbao.intake.piece;

import java.util.List;

/**
 * A document as its container's reader gives it.
 *
 * @param pieces all that a reader of the document would see, in its order
 * @param leftOut what is no part of that: deleted text, hidden text, what was not fetched
 * @param nesting which pieces the document holds together
 */
public record Source(List<Piece> pieces, List<LeftOut> leftOut, Nesting nesting) {

  public Source {
    pieces = List.copyOf(pieces);
    leftOut = List.copyOf(leftOut);
  }

  /** A document that knows no groups. */
  public Source(List<Piece> pieces, List<LeftOut> leftOut) {
    this(pieces, leftOut, Nesting.flat(pieces.size()));
  }
}
