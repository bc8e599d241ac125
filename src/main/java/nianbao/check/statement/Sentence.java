package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import nianbao.check.rule.Prose;

/**
 * A sentence of the report's text, without its full stop.
 *
 * @param pointer JSON Pointer (RFC 6901) of the string that it stands in
 */
record Sentence(String pointer, String text) {

  private static final String ENDS = "。！？\n";
  private static final String CLAUSE_ENDS = "，；：（）";

  /** What goes before a figure may reach back this far; a bound, so that no rule is quadratic. */
  private static final int REACH = 200;

  static List<Sentence> of(Prose prose) {
    List<Sentence> sentences = new ArrayList<>();
    String text = prose.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
        sentences.add(new Sentence(prose.pointer(), text.substring(start, i)));
        start = i + 1;
      }
    }
    return sentences;
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
