package nianbao.intake.draft;

import nianbao.intake.piece.Place;
import nianbao.report.Problem;

/**
 * Something in a draft that the source does not say beyond doubt.
 *
 * @param problem what is doubtful, and where in the draft: all below its pointer
 * @param seen what stands in the source, literally; may be empty
 * @param place where in the source
 */
public record Doubt(Problem problem, String seen, Place place) {

  /** Where in the source, in words. */
  public String where() {
    return place.words();
  }

  /** Whether something in the draft is covered by this doubt. */
  public boolean covers(String pointer) {
    return (pointer + "/").startsWith(problem.pointer() + "/");
  }
}
