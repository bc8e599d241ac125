package nianbao.intake.piece;

import java.util.List;

/**
 * A document as its container's reader gives it.
 *
 * @param pieces all that a reader of the document would see, in its order
 * @param leftOut what is no part of that: deleted text, hidden text, what was not fetched
 */
public record Source(List<Piece> pieces, List<LeftOut> leftOut) {

  public Source {
    pieces = List.copyOf(pieces);
    leftOut = List.copyOf(leftOut);
  }
}
