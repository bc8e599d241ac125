package nianbao.check.statement;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.check.sentence.Sentence;

/**
 * A way to put words together, as a pattern of their kinds, and what it states.
 *
 * @param needed kinds of which a sentence must have each, else it is not looked at
 * @param kinds of the words; groups are for the meaning
 */
record Phrase(String needed, Pattern kinds, Meaning meaning) {

  /** What the words of a match state; nothing where that is open. */
  interface Meaning {
    List<Statement> of(Sentence sentence, MatchResult words, TableFigures tables);
  }

  static Phrase of(String needed, String kinds, Meaning meaning) {
    return new Phrase(needed, Pattern.compile(kinds), meaning);
  }

  /** Whether a sentence has the kinds of words that the phrase cannot be without. */
  boolean isPossibleIn(Sentence sentence) {
    for (int i = 0; i < needed.length(); i++) {
      if (!sentence.has(needed.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
