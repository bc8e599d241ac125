package nianbao.cluster.repeat;

import java.io.Serializable;
import nianbao.archive.repeat.Match;
import nianbao.archive.repeat.Repeats;
import nianbao.check.repeat.Sketch;
import nianbao.report.Problem;

/**
 * The paragraph that another is most like.
 *
 * @param place of the other, the one that is like it
 * @param number of this one in the order of the archive
 * @param agreement in how many of their values the sketches agree
 * @param agency whose report this one is in
 * @param part where in it
 */
public record Repeated(Place place, long number, int agreement, String agency, String part)
    implements Serializable {

  static Repeated better(Repeated one, Repeated other) {
    return one.match().isBetterThan(other.match()) ? one : other;
  }

  Match match() {
    return new Match(number, agreement);
  }

  /** What is said of the paragraph that is like it. */
  public Problem problem(Sketch own) {
    return Repeats.problem(own, agency, part, match());
  }
}
