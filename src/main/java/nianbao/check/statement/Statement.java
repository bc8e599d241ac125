package nianbao.check.statement;

import java.math.BigInteger;
import java.util.List;
import nianbao.form.Edition;
import nianbao.form.Form;
import nianbao.form.LineId;

/**
 * A figure stated in words, and what it can mean.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param subject what is counted, for the message
 * @param number the stated number; 0 where the words say that there is none
 * @param figures the figures of the tables of which one must be the number; empty where it is open
 */
record Statement(int first, int last, String subject, long number, List<Figure> figures) {

  Statement {
    figures = List.copyOf(figures);
  }

  /** What is counted. */
  static final String APPLICATIONS = "收到的申请";

  static final String CARRIED = "结转的申请";
  static final String CASES = "因政府信息公开发生的案件";

  static final String DOCUMENTS =
      "的" + Form.of(Edition.newest()).line(LineId.NORMATIVE_DOCUMENTS).label();

  /** Whether none of the figures is the stated one; a blank among them is not judged. */
  boolean isContradicted() {
    BigInteger stated = BigInteger.valueOf(number);
    return !figures.isEmpty() && figures.stream().allMatch(figure -> figure.differsFrom(stated));
  }
}
