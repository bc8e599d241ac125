package nianbao.archive.repeat;

import nianbao.check.repeat.Sketch;

/**
 * A paragraph that another is like.
 *
 * @param other its number in the order of the archive
 * @param agreement in how many of their values the sketches agree
 */
public record Match(long other, int agreement) {

  /** No paragraph is like it. */
  static final Match NONE = new Match(0, 0);

  private static final int PERCENT = 100;

  /**
   * Two thirds: two paragraphs of one length that differ in a word of two characters in thirty
   * share 71 % of all their shingles, those that differ in one in ten 33 %.
   */
  private static final int ALIKE = Sketch.HASHES * 2 / 3;

  /** How far a paragraph agrees with another. */
  public static Match of(long other, int[] own, int[] others) {
    int equal = 0;
    for (int i = 0; i < Sketch.HASHES; i++) {
      equal += own[i] == others[i] ? 1 : 0;
    }
    return new Match(other, equal);
  }

  /** Whether it is to be told of. */
  public boolean isAlike() {
    return agreement >= ALIKE;
  }

  /** Whether it is to be told of rather than another; of equal ones the first in the archive is. */
  public boolean isBetterThan(Match known) {
    return agreement > known.agreement || (agreement == known.agreement && other < known.other);
  }

  /** The share of shingles that the two have in common, as estimated. */
  public int percent() {
    return agreement * PERCENT / Sketch.HASHES;
  }
}
