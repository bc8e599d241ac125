package nianbao.http.guard;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nianbao.report.Digest;

/**
 * What makes a word good for one caller alone: whoever comes first completes it, and only the whole
 * is let in from then on. So it may be handed over where others on the machine can read it, as in
 * the arguments of a process. Safe for use by several threads.
 */
final class FirstComer {

  private static final char END_OF_WORD = '.';

  private final AtomicReference<Digest> whole = new AtomicReference<>();

  /**
   * The word in what a caller gives, which can have points itself; empty if nothing completes it.
   */
  static Optional<String> word(String given) {
    int end = given.lastIndexOf(END_OF_WORD);
    return end < 0 || end == given.length() - 1
        ? Optional.empty()
        : Optional.of(given.substring(0, end));
  }

  /** Whether this is the first whole that has come, or the same again. */
  boolean brought(Digest given) {
    return whole.compareAndSet(null, given) || given.equals(whole.get());
  }
}
