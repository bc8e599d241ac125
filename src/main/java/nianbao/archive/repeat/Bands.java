package nianbao.archive.repeat;

import java.io.IOException;
import java.util.Arrays;
import nianbao.archive.work.Workspace;

/**
 * Finds the paragraphs that are alike, without comparing all with all: those that have some band in
 * common.
 *
 * <p>A band of a paragraph is one number: hash in the upper half, paragraph in the lower. The
 * numbers are parted by their hash into files that fit into memory, and sorted there.
 */
final class Bands {

  /** Numbers that are sorted at once, 4 MB; what is found is the same for any. */
  private static final int MOST = 1 << 19;

  private final SketchFile sketches;
  private final BestFile best;
  private final Workspace space;

  Bands(SketchFile sketches, BestFile best, Workspace space) {
    this.sketches = sketches;
    this.best = best;
    this.space = space;
  }

  void compare() throws IOException {
    int parts = (int) ((long) sketches.count() * Band.COUNT / MOST) + 1;
    try (NumberFiles files = new NumberFiles(space, parts)) {
      for (int paragraph = 0; paragraph < sketches.count(); paragraph++) {
        int[] minima = sketches.of(paragraph).minima();
        for (int band = 0; band < Band.COUNT; band++) {
          int hash = Band.hash(minima, band);
          files.add(
              Integer.remainderUnsigned(hash, parts), (long) hash << Integer.SIZE | paragraph);
        }
      }
      for (int part = 0; part < parts; part++) {
        compare(files.read(part));
      }
    }
  }

  private void compare(long[] numbers) throws IOException {
    Arrays.sort(numbers);
    Neighbours neighbours = new Neighbours(this::compare);
    for (int i = 0; i < numbers.length; i++) {
      // Most paragraphs have a band for themselves, and need not be looked up.
      if (isSameBand(numbers, i, i - 1) || isSameBand(numbers, i, i + 1)) {
        int paragraph = (int) numbers[i];
        neighbours.add(hash(numbers[i]), paragraph, sketches.of(paragraph).agency());
      }
    }
  }

  private void compare(long earlier, long later) throws IOException {
    int[] own = sketches.of((int) earlier).minima();
    Match match = Match.of(later, own, sketches.of((int) later).minima());
    best.offer((int) earlier, match);
    best.offer((int) later, new Match(earlier, match.agreement()));
  }

  private static boolean isSameBand(long[] numbers, int index, int other) {
    return other >= 0 && other < numbers.length && hash(numbers[index]) == hash(numbers[other]);
  }

  private static int hash(long number) {
    return (int) (number >>> Integer.SIZE);
  }
}
