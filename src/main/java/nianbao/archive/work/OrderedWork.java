package nianbao.archive.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does pieces of work on several threads and hands their results over in the order in which they
 * were given, on the thread that gives them. Few are under way at any time, so that the memory is
 * bounded.
 *
 * @param <T> a result
 */
public final class OrderedWork<T> implements AutoCloseable {

  /** How long it waits without saying so. */
  private static final long SILENCE_MILLIS = 100;

  /** What takes the results. */
  public interface Delivery<T> {
    /** Takes one. */
    void take(T result) throws IOException;
  }

  private final Optional<ExecutorService> threads;
  private final int most;
  private final Delivery<T> delivery;
  private final Progress progress;
  private final Queue<Future<T>> underWay = new ArrayDeque<>();

  /**
   * So many threads, which start with the first piece of work.
   *
   * @param jobs how many; without any the thread that gives the work does it, so that all of it
   *     takes one processor
   * @param progress told while a result is waited for, and of nothing else
   */
  public OrderedWork(int jobs, Delivery<T> delivery, Progress progress) {
    this.threads = jobs == 0 ? Optional.empty() : Optional.of(Executors.newFixedThreadPool(jobs));
    this.most = 2 * jobs + 1;
    this.delivery = delivery;
    this.progress = progress;
  }

  /** Gives a piece of work, and waits where too many are under way. */
  public void put(Callable<T> work) throws IOException {
    if (underWay.size() >= most) {
      deliver(underWay.remove());
    }
    FutureTask<T> task = new FutureTask<>(work);
    underWay.add(task);
    threads.ifPresentOrElse(pool -> pool.execute(task), task);
  }

  /** Waits for all that is under way. */
  public void finish() throws IOException {
    while (!underWay.isEmpty()) {
      deliver(underWay.remove());
    }
  }

  private void deliver(Future<T> result) throws IOException {
    try {
      delivery.take(awaited(result));
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reports were being made");
    }
  }

  private T awaited(Future<T> result) throws ExecutionException, InterruptedException {
    while (true) {
      try {
        return result.get(SILENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        progress.waiting();
      }
    }
  }

  private static IOException failure(Throwable cause) {
    if (cause instanceof RuntimeException failure) {
      throw failure;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException failure ? failure : new IOException(cause);
  }

  @Override
  public void close() {
    threads.ifPresent(ExecutorService::shutdownNow);
  }
}
