package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.rule.Prose;

/**
 * A sentence of the report's text, without its full stop.
 *
 * @param pointer JSON Pointer (RFC 6901) of the string that it stands in
 * @param counts whether it holds a number with a unit
 * @param denies whether it holds a word of denial
 */
record Sentence(String pointer, String text, boolean counts, boolean denies) {

  private static final String ENDS = "。！？\n";
  private static final String CLAUSE_ENDS = "，；：（）";

  /** What goes before a figure may reach back this far; a bound, so that no rule is quadratic. */
  private static final int REACH = 200;

  /** The sentences of a passage. */
  static List<Sentence> of(Prose prose) {
    List<Sentence> sentences = new ArrayList<>();
    String text = prose.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
        sentences.add(of(prose.pointer(), text.substring(start, i)));
        start = i + 1;
      }
    }
    return sentences;
  }

  private static Sentence of(String pointer, String text) {
    boolean denies = text.contains("未") || text.contains("没") || text.contains("无");
    return new Sentence(pointer, text, Numeral.isCountedIn(text), denies);
  }

  /** What the sentence says before a place. */
  String before(int index) {
    return text.substring(Math.max(0, index - REACH), index);
  }

  /** What the clause says before a place in it. */
  String clauseBefore(int index) {
    String before = before(index);
    int start = before.length();
    while (start > 0 && CLAUSE_ENDS.indexOf(before.charAt(start - 1)) < 0) {
      start--;
    }
    return before.substring(start);
  }
}
