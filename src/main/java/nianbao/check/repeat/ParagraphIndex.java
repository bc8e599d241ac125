package nianbao.check.repeat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the paragraph that has most in common with another, by the shingles that they share.
 *
 * <p>A shingle leads to the first few paragraphs that have it. More would make the search quadratic
 * where a text repeats itself, and set phrases tell paragraphs apart no better for it.
 */
final class ParagraphIndex {

  /** To how many paragraphs a shingle leads. */
  private static final int MOST = 16;

  private static final int NONE = -1;

  private final List<Shingled> paragraphs;

  // A hash table with open addressing: ten megabytes of text are millions of shingles, and as
  // objects they would fill the memory. Each slot holds a shingle and the head of its entries.
  private final long[] shingles;
  private final int[] heads;
  private final int[] owners;
  private final int[] next;
  private int entries;

  ParagraphIndex(List<Shingled> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
    int count = paragraphs.stream().mapToInt(paragraph -> paragraph.shingles().count()).sum();
    int slots = Integer.highestOneBit(Math.max(count, 1)) * 4;
    this.shingles = new long[slots];
    this.heads = new int[slots];
    this.owners = new int[count];
    this.next = new int[count];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < paragraphs.size(); i++) {
      int owner = i;
      paragraphs.get(i).shingles().forEach(shingle -> add(shingle, owner));
    }
  }

  /** The paragraph that shares most shingles, the first of several; empty if none shares any. */
  Optional<Shingled> closest(Shingled paragraph) {
    int[] shared = new int[paragraphs.size()];
    paragraph.shingles().forEach(shingle -> count(shingle, shared));
    int best = 0;
    for (int i = 1; i < shared.length; i++) {
      best = shared[i] > shared[best] ? i : best;
    }
    return shared.length > 0 && shared[best] > 0
        ? Optional.of(paragraphs.get(best))
        : Optional.empty();
  }

  private void add(long shingle, int owner) {
    int slot = slot(shingle);
    shingles[slot] = shingle;
    int length = 0;
    int last = NONE;
    for (int entry = heads[slot]; entry != NONE; entry = next[entry]) {
      last = entry;
      length++;
    }
    if (length < MOST) {
      owners[entries] = owner;
      next[entries] = NONE;
      if (last == NONE) {
        heads[slot] = entries;
      } else {
        next[last] = entries;
      }
      entries++;
    }
  }

  private void count(long shingle, int[] shared) {
    for (int entry = heads[slot(shingle)]; entry != NONE; entry = next[entry]) {
      shared[owners[entry]]++;
    }
  }

  /** The slot of a shingle, or the free one where it belongs. */
  private int slot(long shingle) {
    long mixed = shingle * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> (Long.SIZE - Integer.numberOfTrailingZeros(heads.length)));
    while (heads[slot] != NONE && shingles[slot] != shingle) {
      slot = (slot + 1) & (heads.length - 1);
    }
    return slot;
  }
}
