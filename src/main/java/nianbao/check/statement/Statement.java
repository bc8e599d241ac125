package nianbao.check.statement;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A figure stated in words.
 *
 * @param start where the words begin in the sentence
 * @param words as they stand there
 */
record Statement(Sentence sentence, int start, String words, BigInteger number) {

  /** Reads the match of a wording; without a number it states that there is none. */
  static Statement of(Sentence sentence, MatchResult found) {
    long number = found.groupCount() == 0 ? 0 : Numeral.value(found.group(1));
    return new Statement(sentence, found.start(), found.group(), BigInteger.valueOf(number));
  }

  /** What the sentence says before the statement, as far as it matters. */
  String before() {
    return sentence.before(start);
  }

  /** What the clause says before the statement. */
  String clauseBefore() {
    return sentence.clauseBefore(start);
  }

  /** Whether the sentence says something up to the end of the statement. */
  boolean isAbout(Pattern subject) {
    return subject.matcher(before() + words).find();
  }

  /** Whether none of the figures is the stated one; a blank among them is not judged. */
  boolean contradicts(List<Figure> figures) {
    return !figures.isEmpty() && figures.stream().allMatch(figure -> figure.differsFrom(number));
  }
}
