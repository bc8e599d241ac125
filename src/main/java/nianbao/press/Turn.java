package nianbao.press;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nianbao.report.Cost;

/**
 * Lets heavy reports be made one after the other, in the order in which they come, and all others
 * at any time: so much memory as one of them takes is there, twice as much need not be. Safe for
 * use by several threads.
 */
final class Turn {

  private final Semaphore free = new Semaphore(1, true);

  /**
   * Does a piece of work, when it is its turn.
   *
   * @throws CancellationException if the thread is interrupted while it waits
   */
  <T> T of(Cost cost, Supplier<T> work) {
    if (!cost.isHeavy()) {
      return work.get();
    }
    await();
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private void await() {
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("given up while it waited for its turn");
    }
  }
}
