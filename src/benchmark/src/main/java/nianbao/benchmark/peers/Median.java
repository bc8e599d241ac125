package nianbao.benchmark.peers;

import java.util.List;

/** The middle of some numbers. */
final class Median {

  private Median() {}

  /** Of at least one number; the upper one where two are in the middle. */
  static double of(List<Double> numbers) {
    return numbers.stream().sorted().toList().get(numbers.size() / 2);
  }
}
