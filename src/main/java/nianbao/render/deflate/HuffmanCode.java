package nianbao.render.deflate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A canonical Huffman code of at most fifteen bits (RFC 1951 3.2.2). */
final class HuffmanCode {

  private static final int LONGEST = 15;

  private final int[] lengths;
  private final int[] codes;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
  }

  /**
   * The code for symbols.
   *
   * @param counts how often each symbol comes; one does
   */
  static HuffmanCode of(int[] counts) {
    int[] weights = counts.clone();
    int[] lengths = lengths(weights);
    // Rare symbols count for more until no code is too long.
    while (Arrays.stream(lengths).anyMatch(length -> length > LONGEST)) {
      Arrays.setAll(weights, symbol -> (weights[symbol] + 1) / 2);
      lengths = lengths(weights);
    }
    return new HuffmanCode(lengths);
  }

  /** How many bits each symbol's code has; 0 for one that never comes. Not to be changed. */
  int[] lengths() {
    return lengths;
  }

  /** The code of each symbol, its first bit the lowest. Not to be changed. */
  int[] codes() {
    return codes;
  }

  /**
   * How long the codes have to be. Symbols stand in one queue, the rarest first, and the pairs made
   * of them in another: they come into being in their order.
   */
  private static int[] lengths(int[] weights) {
    int[] symbols =
        IntStream.range(0, weights.length)
            .filter(symbol -> weights[symbol] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(symbol -> weights[symbol]))
            .mapToInt(symbol -> symbol)
            .toArray();
    int count = symbols.length;
    long[] sums = new long[2 * count - 1];
    int[] parents = new int[2 * count - 1];
    Arrays.setAll(sums, node -> node < count ? weights[symbols[node]] : 0);
    int symbol = 0;
    int pair = count;
    for (int made = count; made < sums.length; made++) {
      for (int kid = 0; kid < 2; kid++) {
        boolean isSymbol = symbol < count && (pair == made || sums[symbol] <= sums[pair]);
        int rarest = isSymbol ? symbol++ : pair++;
        sums[made] += sums[rarest];
        parents[rarest] = made;
      }
    }
    return depths(symbols, parents, weights.length);
  }

  private static int[] depths(int[] symbols, int[] parents, int size) {
    int[] depths = new int[parents.length];
    for (int node = parents.length - 2; node >= 0; node--) {
      depths[node] = depths[parents[node]] + 1;
    }
    int[] lengths = new int[size];
    for (int i = 0; i < symbols.length; i++) {
      // A symbol that comes alone has a bit all the same.
      lengths[symbols[i]] = Math.max(1, depths[i]);
    }
    return lengths;
  }

  private static int[] codes(int[] lengths) {
    int[] next = new int[LONGEST + 2];
    Arrays.stream(lengths).filter(length -> length > 0).forEach(length -> next[length + 1]++);
    for (int length = 1; length < next.length; length++) {
      next[length] = (next[length] + next[length - 1]) << 1;
    }
    int[] codes = new int[lengths.length];
    for (int symbol = 0; symbol < lengths.length; symbol++) {
      int length = lengths[symbol];
      if (length > 0) {
        codes[symbol] = Integer.reverse(next[length]++) >>> (Integer.SIZE - length);
      }
    }
    return codes;
  }
}
