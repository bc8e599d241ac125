package nianbao.check.repeat;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The distinct runs of four letters or digits in a text, marks left out (A. Broder, On the
 * resemblance and containment of documents, 1997).
 *
 * <p>Four, because two are one Chinese word, which every report has, and four characters of UTF-16
 * are one {@code long}: no run is ever taken for another.
 */
final class Shingles {

  private static final int LENGTH = 4;

  /** In ascending order. */
  private final long[] distinct;

  private Shingles(long[] distinct) {
    this.distinct = distinct;
  }

  /** The shingles of a text. */
  static Shingles of(String text) {
    long[] runs = runs(text);
    Arrays.sort(runs);
    return new Shingles(withoutRepeats(runs));
  }

  /** The same with their repeats, as they stand in the text: sorting them costs more than that. */
  static long[] runs(String text) {
    long[] runs = new long[text.length()];
    int letters = 0;
    long run = 0;
    char[] characters = text.toCharArray();
    for (char c : characters) {
      if (isIdeograph(c) || Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        run = (run << Character.SIZE) | c;
        runs[Math.max(0, ++letters - LENGTH)] = run;
      }
    }
    return Arrays.copyOf(runs, Math.max(0, letters - LENGTH + 1));
  }

  /** Nearly all that there is; the whole block are letters (Unicode 13, which Java 17 knows). */
  private static boolean isIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FFC';
  }

  // By hand, because a stream would make an object of every number.
  private static long[] withoutRepeats(long[] sorted) {
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  int count() {
    return distinct.length;
  }

  void forEach(LongConsumer use) {
    for (long shingle : distinct) {
      use.accept(shingle);
    }
  }

  /** How much of this stands in the other, from 0 to 1 (Broder's containment). */
  double shareIn(Shingles other) {
    int shared = 0;
    int there = 0;
    for (long shingle : distinct) {
      while (there < other.distinct.length && other.distinct[there] < shingle) {
        there++;
      }
      if (there < other.distinct.length && other.distinct[there] == shingle) {
        shared++;
      }
    }
    return distinct.length == 0 ? 0 : (double) shared / distinct.length;
  }
}
