package nianbao.check.text;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts the headings of one part along, level by level. */
final class NumberSequence {

  private static final int LEVELS = 5;

  /** From level 3 on a count may begin anew without a heading above it. */
  private static final int LISTS = 3;

  private final int[] last = new int[LEVELS];
  private final Set<Integer> inParagraphs = new HashSet<>();
  private boolean afterLeadIn;

  /** A paragraph may begin with a number as well and fill a gap between two headings. */
  void passParagraph(int number) {
    inParagraphs.add(number);
  }

  /** 存在的问题：, or a heading without a number: the count may begin anew behind it. */
  void passLeadIn() {
    afterLeadIn = true;
  }

  /** Counts a heading; says what is wrong with its place in the count, if anything. */
  Optional<String> next(int number, int level) {
    Optional<String> complaint = complaint(number, level);
    last[level] = number;
    IntStream.range(level + 1, LEVELS).forEach(below -> last[below] = 0);
    inParagraphs.clear();
    afterLeadIn = false;
    return complaint;
  }

  private Optional<String> complaint(int number, int level) {
    int before = last[level];
    if (number == before + 1 || (number == 1 && mayRestart(level))) {
      return Optional.empty();
    }
    String printed = SerialNumber.written(number, level);
    String previous = SerialNumber.written(before, level);
    if (number <= before) {
      return Optional.of(
          number == before
              ? "“%s”重复".formatted(printed)
              : "“%s”排在“%s”之后".formatted(printed, previous));
    }
    return IntStream.range(before + 1, number).anyMatch(inParagraphs::contains)
        ? Optional.empty()
        : Optional.of("“%s”之前缺少“%s”".formatted(printed, SerialNumber.written(before + 1, level)));
  }

  private boolean mayRestart(int level) {
    return afterLeadIn || (level >= LISTS && last[level] > 1);
  }
}
