package nianbao.office.audit;

/**
 * Where the middle of many changes lies and how far they are from it, counted in steps of a
 * twentieth: the memory is fixed. For one thread.
 */
final class Spread {

  private static final double STEP = 0.05;

  /** Changes beyond 500 are counted as 500: none of a thousand agencies reaches it. */
  private static final int HALF = 10_000;

  private final int[] steps = new int[2 * HALF + 1];
  private int count;

  void add(double change) {
    steps[step(change)]++;
    count++;
  }

  int count() {
    return count;
  }

  double median() {
    return (middle() - HALF) * STEP;
  }

  /** The median of the distances from the median. */
  double deviation() {
    int middle = middle();
    int seen = steps[middle];
    int distance = 0;
    while (2L * seen < count) {
      distance++;
      seen += at(middle - distance) + at(middle + distance);
    }
    return distance * STEP;
  }

  private int middle() {
    int seen = 0;
    for (int step = 0; step < steps.length; step++) {
      seen += steps[step];
      if (2L * seen >= count) {
        return step;
      }
    }
    return HALF;
  }

  private int at(int step) {
    return step < 0 || step >= steps.length ? 0 : steps[step];
  }

  private static int step(double change) {
    return (int) Math.max(0, Math.min(2 * HALF, Math.round(change / STEP) + HALF));
  }
}
