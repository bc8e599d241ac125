package nianbao.check.repeat;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * For each of many hash functions its least value over the shingles of a text (A. Broder, On the
 * resemblance and containment of documents, 1997).
 *
 * <p>A shingle that stands twice has the same values twice, so it may be counted twice.
 */
final class LeastValues {

  /** Drawn from a fixed seed: the same text has the same values on every machine. */
  private static final long[] FACTORS =
      new SplittableRandom(50).longs(Sketch.HASHES).map(factor -> factor | 1).toArray();

  private LeastValues() {}

  /** The least values over some shingles, none of them negative. */
  static int[] of(long[] shingles) {
    long[] mixed = mixed(shingles);
    int[] least = new int[FACTORS.length];
    for (int i = 0; i < least.length; i += 2) {
      lower(mixed, i, least);
    }
    return least;
  }

  // Neighbouring characters give neighbouring numbers; mixed first, the products spread evenly.
  private static long[] mixed(long[] shingles) {
    long[] mixed = Arrays.copyOf(shingles, shingles.length);
    for (int i = 0; i < mixed.length; i++) {
      long number = (mixed[i] ^ (mixed[i] >>> 29)) * 0xBF58476D1CE4E5B9L;
      mixed[i] = number ^ (number >>> 32);
    }
    return mixed;
  }

  // The innermost loop of a survey: two functions share the fetching of a number, what is compared
  // stays in registers, and only the least product is cut down to its upper half.
  private static void lower(long[] mixed, int index, int[] least) {
    long factor = FACTORS[index];
    long otherFactor = FACTORS[index + 1];
    long product = Long.MAX_VALUE;
    long otherProduct = Long.MAX_VALUE;
    for (long number : mixed) {
      long next = (number * factor) >>> 1;
      product = next < product ? next : product;
      next = (number * otherFactor) >>> 1;
      otherProduct = next < otherProduct ? next : otherProduct;
    }
    least[index] = (int) (product >>> Integer.SIZE);
    least[index + 1] = (int) (otherProduct >>> Integer.SIZE);
  }
}
