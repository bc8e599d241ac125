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

  private static final String CLAUSE_ENDS = "，；：（）";

  /** What goes before a figure may reach back this far; a bound, so that no rule is quadratic. */
  private static final int REACH = 200;

  /** The sentences of a passage that hold one of some words. */
  static List<Sentence> about(List<String> words, Prose prose) {
    List<Sentence> sentences = new ArrayList<>();
    String text = prose.text();
    int[] next = new int[words.size()];
    int end = -1;
    for (int at = next(words, text, 0, next); at >= 0; at = next(words, text, end, next)) {
      int start = at;
      while (start > end + 1 && !isEnd(text.charAt(start - 1))) {
        start--;
      }
      end = at;
      while (end < text.length() && !isEnd(text.charAt(end))) {
        end++;
      }
      sentences.add(of(prose.pointer(), text.substring(start, end)));
    }
    return sentences;
  }

  /**
   * Where the next of the words stands, or -1.
   *
   * @param next where each word was found last; looked for again only when that place is passed
   */
  private static int next(List<String> words, String text, int from, int[] next) {
    int first = -1;
    for (int i = 0; i < next.length; i++) {
      if (next[i] >= 0 && (next[i] < from || from == 0)) {
        next[i] = text.indexOf(words.get(i), from);
      }
      if (next[i] >= 0 && (first < 0 || next[i] < first)) {
        first = next[i];
      }
    }
    return first;
  }

  private static boolean isEnd(char c) {
    return c == '。' || c == '！' || c == '？' || c == '\n';
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
