package nianbao.cli.serve;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntSupplier;

/** The end of a run, which several may ask for: it comes once, and each of them waits for it. */
final class Ending implements IntSupplier {

  private final FutureTask<Integer> work;

  /** An end that does something and gives the exit code. */
  Ending(Callable<Integer> work) {
    this.work = new FutureTask<>(work);
  }

  @Override
  public int getAsInt() {
    work.run();
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody waits for the end of the run", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the run cannot be ended", e);
    }
  }
}
