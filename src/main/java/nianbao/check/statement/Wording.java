package nianbao.check.statement;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import nianbao.report.Report;

/**
 * One way to state a figure.
 *
 * @param anchor a word that every match contains, to pass over other sentences fast
 * @param pattern its first group is the number; a denial has no group
 * @param denial whether it says that there is none
 * @param meaning the figures that the words can mean
 * @param certain whether what stands around the words leaves them that meaning
 */
record Wording(
    String anchor,
    Pattern pattern,
    boolean denial,
    Meaning meaning,
    BiPredicate<Report, Statement> certain) {

  /** What stated words can mean. */
  interface Meaning {
    /** The figures of which one must be the stated number; empty where there are none. */
    List<Figure> of(Report report, Statement statement);
  }

  /** A wording by its pattern. */
  static Wording of(
      String anchor, String words, Meaning meaning, BiPredicate<Report, Statement> certain) {
    Pattern pattern = Pattern.compile(words);
    boolean denial = pattern.matcher("").groupCount() == 0;
    return new Wording(anchor, pattern, denial, meaning, certain);
  }
}
