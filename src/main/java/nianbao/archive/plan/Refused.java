package nianbao.archive.plan;

import java.util.List;
import java.util.Optional;
import nianbao.press.listing.Heading;
import nianbao.report.Digest;
import nianbao.report.Problem;

/**
 * A report that is not made.
 *
 * @param source what lists call its source
 * @param home what decides which shard of an archive lists it: what decides it for its entry, or
 *     its source where it is not known what its entry would be
 * @param digest of the source, if it was read to its end
 * @param reason whose fault it is
 * @param heading what can be read of whose report it is, and of when
 * @param problems why, and what else the checks found
 */
public record Refused(
    String source,
    String home,
    Optional<Digest> digest,
    Reason reason,
    Heading heading,
    List<Problem> problems) {

  /** Whose fault it is that a report is not made. */
  public enum Reason {
    /** The report's. */
    REJECTED,
    /** The program's. */
    FAILED
  }

  public Refused {
    problems = List.copyOf(problems);
  }
}
