package nianbao.intake.draft;

import java.util.List;
import nianbao.intake.piece.LeftOut;

/**
 * What a document says as a report.
 *
 * @param json the report in the shape of the contract; what the document does not say is null or
 *     missing
 * @param doubts what is to be held against the document
 * @param leftOut what stands in the document and not in the report
 */
public record Draft(String json, List<Doubt> doubts, List<LeftOut> leftOut) {
  public Draft {
    doubts = List.copyOf(doubts);
    leftOut = List.copyOf(leftOut);
  }
}
