package nianbao.archive.repeat;

import java.io.IOException;
import java.util.Arrays;
import nianbao.archive.repeat.SketchFile.Kept;
import nianbao.archive.work.Workspace;
import nianbao.check.repeat.Sketch;

/**
 * Finds the paragraphs that are worth comparing: those whose sketches agree in all values of some
 * band. With 16 bands of 4 values, of pairs that share two thirds of their shingles 97 in a hundred
 * meet, of those that share four fifths all but one in five thousand, of those that share a tenth
 * one in six hundred.
 *
 * <p>A band of a paragraph is one number: hash in the upper half, paragraph in the lower. The
 * numbers are parted by their hash into files that fit into memory, and sorted there.
 */
final class Bands {

  private static final int VALUES = 4;
  private static final int BANDS = Sketch.HASHES / VALUES;

  /** Numbers that are sorted at once. */
  private static final int MOST = 1 << 21;

  /** Many paragraphs may have the same band; each is compared with so many that follow it. */
  private static final int NEIGHBOURS = 4;

  /** Reports of one agency that are passed over in search of another's. */
  private static final int PASSED = 16;

  private final SketchFile sketches;
  private final BestFile best;
  private final Workspace space;

  Bands(SketchFile sketches, BestFile best, Workspace space) {
    this.sketches = sketches;
    this.best = best;
    this.space = space;
  }

  void compare() throws IOException {
    int parts = (int) ((long) sketches.count() * BANDS / MOST) + 1;
    try (NumberFiles files = new NumberFiles(space, parts)) {
      for (int paragraph = 0; paragraph < sketches.count(); paragraph++) {
        Kept sketch = sketches.of(paragraph);
        for (int band = 0; band < BANDS; band++) {
          long hash = hash(sketch, band);
          int part = (int) Long.remainderUnsigned(hash, parts);
          files.add(part, (hash & 0xFFFF_FFFF_0000_0000L) | paragraph);
        }
      }
      for (int part = 0; part < parts; part++) {
        compare(files.read(part));
      }
    }
  }

  private static long hash(Kept sketch, int band) {
    long hash = band;
    for (int i = 0; i < VALUES; i++) {
      hash = (hash ^ sketch.value(band * VALUES + i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash * 0xBF58476D1CE4E5B9L;
  }

  private void compare(long[] numbers) throws IOException {
    Arrays.sort(numbers);
    for (int i = 0; i + 1 < numbers.length; i++) {
      if (isSameBand(numbers[i], numbers[i + 1])) {
        compareWithNext(numbers, i);
      }
    }
  }

  private void compareWithNext(long[] numbers, int index) throws IOException {
    int paragraph = (int) numbers[index];
    Kept own = sketches.of(paragraph);
    int compared = 0;
    int end = Math.min(numbers.length, index + 1 + PASSED);
    for (int i = index + 1; i < end && compared < NEIGHBOURS; i++) {
      if (!isSameBand(numbers[index], numbers[i])) {
        return;
      }
      Kept other = sketches.of((int) numbers[i]);
      if (own.agency() != other.agency()) {
        compared++;
        int agreement = own.agreement(other);
        best.offer(paragraph, new BestFile.Match((int) numbers[i], agreement));
        best.offer((int) numbers[i], new BestFile.Match(paragraph, agreement));
      }
    }
  }

  private static boolean isSameBand(long a, long b) {
    return a >>> Integer.SIZE == b >>> Integer.SIZE;
  }
}
