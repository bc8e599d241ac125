package nianbao.check.sentence;

import java.util.List;
import nianbao.check.words.Tokens;

/**
 * A sentence with what each of its words speaks of.
 *
 * @param scopes one for each word
 * @param present a bit for each letter of a kind that the sentence has
 */
public record Sentence(Tokens tokens, List<Scope> scopes, long present) {

  private static final char FIRST = '@';

  /** Characters quoted on each side of a statement, for the clerk to find it by. */
  private static final int AROUND = 30;

  public static Sentence of(Tokens tokens, List<Scope> scopes) {
    long present = 0;
    for (int i = 0; i < tokens.kinds().length(); i++) {
      char kind = tokens.kinds().charAt(i);
      present |= bit(kind);
    }
    return new Sentence(tokens, scopes, present);
  }

  /** Letters have bits of their own; the marks share one. */
  private static long bit(char kind) {
    return 1L << (kind < FIRST ? 0 : kind - FIRST);
  }

  /** Whether the sentence has a word of a kind; of the marks, whether it has any. */
  public boolean has(char kind) {
    return (present & bit(kind)) != 0;
  }

  public String kinds() {
    return tokens.kinds();
  }

  public String text() {
    return tokens.text();
  }

  public Scope scope(int word) {
    return scopes.get(word);
  }

  public long value(int word) {
    return tokens.all().get(word).value();
  }

  public String words(int first, int last) {
    return tokens.words(first, last);
  }

  /** The kinds of the words from the beginning of a word's clause up to the word. */
  public String clauseBefore(int word) {
    return Clauses.before(kinds(), word);
  }

  /** The words of a statement with what stands around them. */
  public String around(int firstWord, int lastWord) {
    int first = tokens.all().get(firstWord).start();
    int last = tokens.all().get(lastWord).end();
    int from = Math.max(0, first - AROUND);
    int to = Math.min(tokens.text().length(), last + AROUND);
    return (from > 0 ? "…" : "")
        + tokens.text().substring(from, to)
        + (to < tokens.text().length() ? "…" : "");
  }
}
