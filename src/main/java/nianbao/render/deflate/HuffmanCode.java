package nianbao.render.deflate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A canonical Huffman code of at most fifteen bits (RFC 1951 3.2.2). */
final class HuffmanCode {

  private static final int LONGEST = 15;

  /**
   * A symbol, or two nodes, and how often they come. Of equally rare ones the first made counts.
   */
  private record Node(long count, int order, List<Node> kids) {}

  private final int[] lengths;
  private final int[] codes;

  private HuffmanCode(int[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
  }

  /**
   * The code for symbols.
   *
   * @param counts how often each symbol comes; at least two do
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

  /** The bits of a text. */
  long bits(int[] counts) {
    long bits = 0;
    for (int symbol = 0; symbol < counts.length; symbol++) {
      bits += (long) counts[symbol] * lengths[symbol];
    }
    return bits;
  }

  private static int[] lengths(int[] weights) {
    PriorityQueue<Node> nodes =
        new PriorityQueue<>(Comparator.comparingLong(Node::count).thenComparingInt(Node::order));
    for (int symbol = 0; symbol < weights.length; symbol++) {
      if (weights[symbol] > 0) {
        nodes.add(new Node(weights[symbol], symbol, List.of()));
      }
    }
    int order = weights.length;
    while (nodes.size() > 1) {
      Node rarest = nodes.remove();
      Node next = nodes.remove();
      nodes.add(new Node(rarest.count() + next.count(), order++, List.of(rarest, next)));
    }
    int[] lengths = new int[weights.length];
    measure(nodes.remove(), 0, lengths);
    return lengths;
  }

  private static void measure(Node node, int depth, int[] lengths) {
    if (node.kids().isEmpty()) {
      lengths[node.order()] = depth;
    }
    for (Node kid : node.kids()) {
      measure(kid, depth + 1, lengths);
    }
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
