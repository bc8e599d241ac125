package nianbao.terminal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the word that was meant by a misspelt one.
 *
 * @param words the words that would have been right
 */
public record Spelling(List<String> words) {

  private static final int MOST_EDITS = 2;

  public Spelling {
    words = List.copyOf(words);
  }

  /** The nearest word, if it is at most two letters away or begins with what was typed. */
  public Optional<String> nearest(String typed) {
    return words.stream()
        .filter(word -> isBeginning(typed, word) || distance(typed, word) <= MOST_EDITS)
        .min(Comparator.comparingInt(word -> distance(typed, word)));
  }

  private static boolean isBeginning(String typed, String word) {
    return typed.length() > MOST_EDITS && word.startsWith(typed);
  }

  /** Letters to add, drop or replace (Levenshtein). */
  private static int distance(String a, String b) {
    int[] costs = new int[b.length() + 1];
    for (int j = 0; j < costs.length; j++) {
      costs[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i;
      for (int j = 1; j < costs.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(replaced, 1 + Math.min(costs[j - 1], costs[j]));
      }
    }
    return costs[b.length()];
  }
}
