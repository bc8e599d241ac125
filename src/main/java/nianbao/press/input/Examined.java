package nianbao.press.input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.check.repeat.Sketch;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * A report as who supervises many looks at it: whatever is wrong with it is told, and it is not
 * refused for that.
 *
 * @param report where a document does not say what a report must have, with something in its place
 * @param missing the members of which that is so
 * @param canonical the report in canonical form (RFC 8785)
 * @param doubts what could not be read beyond doubt in a document
 * @param problems what the checks found, also beside last year's report
 * @param sketches of its long paragraphs, in the order of the document
 * @param last the same agency's report of the year before, where it is known
 * @param look what the file says of itself
 */
public record Examined(
    Report report,
    Set<String> missing,
    String canonical,
    List<Problem> doubts,
    List<Problem> problems,
    List<Sketch> sketches,
    Optional<Last> last,
    Look look) {

  public Examined {
    missing = Set.copyOf(missing);
    doubts = List.copyOf(doubts);
    problems = List.copyOf(problems);
    sketches = List.copyOf(sketches);
  }

  /**
   * Last year's report.
   *
   * @param sketches of its long paragraphs
   */
  public record Last(Report report, List<Sketch> sketches) {
    public Last {
      sketches = List.copyOf(sketches);
    }
  }

  /**
   * What a file says of itself: a look, no proof.
   *
   * @param archival the standard for archives that it names, such as {@code PDF/A-3a}
   * @param tagged whether it says that it is tagged; empty for what is no PDF
   */
  public record Look(Optional<String> archival, Optional<Boolean> tagged) {

    /** Nothing. */
    public static final Look NONE = new Look(Optional.empty(), Optional.empty());
  }
}
