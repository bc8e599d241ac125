package nianbao.check.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what stands before a count of cases says of which kind they are. */
public final class CaseKinds {

  /** 治安处罚类行政复议3件, 上年结转至今年的行政复议3件 are some of the cases, or other ones. */
  private static final Pattern OF_A_KIND =
      Pattern.compile("(?:[u!X]|xx|xg|x(?=k))k?$|C[^/N]{0,20}$");

  private static final String ITEM_ENDS = ",/()N";

  private static final Pattern FIRST = Pattern.compile("([^VS]*+)[VS]");

  private CaseKinds() {}

  /** 高速公路收费行政复议3件: a word that is not known may say what else the cases are about. */
  public static boolean isStrange(String before) {
    Matcher first = FIRST.matcher(before);
    String item = before.substring(ITEM_ENDS.chars().map(before::lastIndexOf).max().orElse(-1) + 1);
    return !Clauses.hasOneOf("AU", before)
        && (isUnknown(item) || (first.lookingAt() && isUnknown(first.group(1))));
  }

  private static boolean isUnknown(String words) {
    int agency = Math.max(words.lastIndexOf('O'), words.lastIndexOf('s'));
    return words.indexOf('x', agency + 1) >= 0;
  }

  /** What is said before the first of a list is said of all: 工伤认定行政复议3件、行政诉讼2件. */
  public static boolean isOfAKind(String before) {
    Matcher first = FIRST.matcher(before);
    return OF_A_KIND.matcher(before).find()
        || (first.lookingAt() && OF_A_KIND.matcher(first.group(1)).find());
  }
}
