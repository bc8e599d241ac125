package nianbao.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.report.Report;

/**
 * One way to state a figure.
 *
 * @param anchor a word without which the pattern cannot match, to pass over other sentences fast
 * @param pattern its first group is the number; a pattern without groups says that there is none
 * @param meaning the figures that the words can mean
 */
record Wording(String anchor, Pattern pattern, Meaning meaning) {

  /** What stated words can mean. */
  interface Meaning {
    /** The figures of which one must be the stated number; empty where that is not certain. */
    List<Figure> of(Report report, Statement statement);
  }

  /** All figures that a sentence states in this wording. */
  Stream<Statement> in(Sentence sentence) {
    return sentence.text().contains(anchor)
        ? pattern.matcher(sentence.text()).results().map(found -> Statement.of(sentence, found))
        : Stream.empty();
  }
}
