package nianbao.intake.draft;

import java.util.List;
import java.util.Set;
import nianbao.intake.piece.LeftOut;

/**
 * What a document says as a report.
 *
 * @param json the report in the shape of the contract; what the document does not say is null or
 *     missing
 * @param missing the required members that the document does not say
 * @param checkable the same with something in the place of what is missing, so that checks can look
 *     at all the rest
 * @param doubts what is to be held against the document
 * @param leftOut what stands in the document and not in the report
 */
public record Draft(
    String json, Set<String> missing, String checkable, List<Doubt> doubts, List<LeftOut> leftOut) {

  public Draft {
    missing = Set.copyOf(missing);
    doubts = List.copyOf(doubts);
    leftOut = List.copyOf(leftOut);
  }

  /** A report that has come whole. */
  public static Draft whole(String json) {
    return new Draft(json, Set.of(), json, List.of(), List.of());
  }
}
