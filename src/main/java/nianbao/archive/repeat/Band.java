package nianbao.archive.repeat;

import nianbao.check.repeat.Sketch;

/**
 * The bands of a sketch. Paragraphs are worth comparing if their sketches agree in all values of
 * some band: with 16 bands of 4 values, of pairs that share two thirds of their shingles 97 in a
 * hundred do, of those that share four fifths all but one in five thousand, of those that share a
 * tenth one in six hundred.
 */
public final class Band {

  private static final int VALUES = 4;

  /** How many bands a sketch has. */
  public static final int COUNT = Sketch.HASHES / VALUES;

  private Band() {}

  /**
   * A number for the values of a band.
   *
   * @param minima of the sketch
   * @param band counted from 0
   */
  public static int hash(int[] minima, int band) {
    long hash = band;
    for (int i = 0; i < VALUES; i++) {
      hash = (hash ^ minima[band * VALUES + i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) ((hash * 0xBF58476D1CE4E5B9L) >>> Integer.SIZE);
  }
}
