package nianbao.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nianbao.report.text.PlainText;

/**
 * 发布机关全称: how two of them compare, and how titles and sign-offs set one over several lines where it
 * is long.
 *
 * <p>GB/T 9704-2012 7.3.1 asks that a line of the title breaks where the sense allows. Names of
 * agencies are built from units that end in a few characters (省, 县, 局, 院 …): a break stands behind
 * one of them where there is one, and the lines are as even as that allows.
 *
 * @param value the full name
 */
public record AgencyName(String value) {

  private static final String UNIT_ENDS = "省市县区旗州盟镇乡局厅院会所站队心府室部委、）)";

  /** Words that begin with what ends other units: 青石市|市场监督管理局, 中共青石市委|宣传部. */
  private static final Set<String> WORDS =
      Set.of(
          "省委", "市委", "县委", "区委", "旗委", "州委", "盟委", "镇委", "乡委", "省级", "市级", "县级", "区级", "市场", "市政",
          "市容", "市民", "市直", "区域", "区划", "会计", "会展", "会议", "院校", "所有", "心理", "乡村", "乡建", "乡镇", "镇街",
          "部队", "部门", "委员", "委托", "站前", "州际", "队伍", "室内", "府前");

  /** What no line begins with, and what none ends with (GB/T 15834-2011 5.1). */
  private static final String NEVER_FIRST = "、，。；：！？）)》”’·";

  private static final String NEVER_LAST = "（(《“‘";

  /** What a break inside a unit costs, in squared characters of unevenness. */
  private static final int INSIDE_A_UNIT = 100;

  /** What a break behind a unit costs where the name is of several agencies, but between two. */
  private static final int INSIDE_AN_AGENCY = 24;

  /** What another line costs: less than a break inside a unit. */
  private static final int ANOTHER_LINE = 60;

  /** What a mark at the wrong edge of a line costs: more than any other way. */
  private static final int WRONG_MARK = 1_000_000;

  /** The name of some words, without the blanks around them. */
  public static AgencyName of(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && isBlank(words.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(words.charAt(end - 1))) {
      end--;
    }
    return new AgencyName(words.substring(start, end));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /**
   * A text with an agency's name in it, such that spellings of one name are equal: blanks, the
   * width of brackets, 和 or 与, and characters that only look like others make no other agency.
   */
  public static String comparable(String written) {
    String text = PlainText.of(written);
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        plain.append(
            switch (c) {
              case '（' -> '(';
              case '）' -> ')';
              case '与' -> '和';
              default -> c;
            });
      }
    }
    return plain.toString();
  }

  /** Whether two names are spellings of one. */
  public boolean isSameAs(AgencyName other) {
    return comparable(value).equals(comparable(other.value));
  }

  /**
   * The name in as few lines as it needs, or one more where that spares a break inside a unit.
   *
   * @param most how many characters a line holds at most
   */
  public List<String> lines(int most) {
    int[] characters = value.codePoints().toArray();
    int least = Math.max(1, (characters.length + most - 1) / most);
    Ends tight = bestEnds(characters, least, most);
    Ends loose = bestEnds(characters, least + 1, most);
    return cut(characters, loose.cost() + ANOTHER_LINE < tight.cost() ? loose : tight);
  }

  /** The index behind the last character of each line, and what such lines cost. */
  private record Ends(List<Integer> places, long cost) {}

  private static List<String> cut(int[] characters, Ends ends) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end : ends.places()) {
      lines.add(new String(characters, start, end - start));
      start = end;
    }
    return lines;
  }

  /** The best ends of so many lines, by dynamic programming over line ends. */
  private Ends bestEnds(int[] characters, int count, int most) {
    int length = characters.length;
    long[][] cost = new long[count + 1][length + 1];
    int[][] start = new int[count + 1][length + 1];
    for (long[] row : cost) {
      Arrays.fill(row, Long.MAX_VALUE / 2);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= count; line++) {
      for (int end = 1; end <= length; end++) {
        for (int from = Math.max(0, end - most); from < end; from++) {
          long candidate = cost[line - 1][from] + lineCost(characters, from, end, count);
          if (candidate < cost[line][end]) {
            cost[line][end] = candidate;
            start[line][end] = from;
          }
        }
      }
    }
    return new Ends(
        Arrays.stream(ends(start, count, length)).boxed().toList(), cost[count][length]);
  }

  private long lineCost(int[] characters, int from, int end, int count) {
    long uneven = (long) (end - from) * count - characters.length;
    return uneven * uneven / ((long) count * count)
        + (end == characters.length ? 0 : breakCost(characters[end - 1], characters[end]));
  }

  private long breakCost(int before, int after) {
    if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return WRONG_MARK;
    }
    boolean whole =
        NEVER_LAST.indexOf(after) >= 0
            || (UNIT_ENDS.indexOf(before) >= 0
                && !WORDS.contains(Character.toString(before) + Character.toString(after)));
    if (!whole) {
      return INSIDE_A_UNIT;
    }
    return before == '、' || value.indexOf('、') < 0 ? 0 : INSIDE_AN_AGENCY;
  }

  private static int[] ends(int[][] start, int count, int length) {
    int[] ends = new int[count];
    for (int line = count, end = length; line >= 1; line--) {
      ends[line - 1] = end;
      end = start[line][end];
    }
    return ends;
  }
}
