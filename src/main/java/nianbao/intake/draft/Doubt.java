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

  private static final int SHOWN = 60;

  /** Where in the source, in words. */
  public String where() {
    return place.words();
  }

  /** The problem with the document's own words and their place in it, for lists of problems. */
  public Problem told() {
    String words = seen.strip().replaceAll("\\s+", " ");
    String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "……" : words;
    String source = shown.isEmpty() ? where() : where() + "：“" + shown + "”";
    boolean nowhere = shown.isEmpty() && place instanceof Place.Whole;
    return new Problem(
        problem.rule(),
        problem.severity(),
        problem.pointer(),
        problem.message() + (nowhere ? "" : "（原文" + source + "）"));
  }

  /** Whether something in the draft is covered by this doubt. */
  public boolean covers(String pointer) {
    return (pointer + "/").startsWith(problem.pointer() + "/");
  }
}
