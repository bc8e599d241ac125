package nianbao.archive.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does pieces of work on several threads and hands their results over in the order in which they
 * were given, on the thread that gives them. Few are under way at any time, so that the memory is
 * bounded.
 *
 * @param <T> a result
 */
public final class InOrder<T> implements AutoCloseable {

  /** What takes the results. */
  public interface Delivery<T> {
    /** Takes one. */
    void take(T result) throws IOException;
  }

  private final ExecutorService threads;
  private final int most;
  private final Delivery<T> delivery;
  private final Queue<Future<T>> underWay = new ArrayDeque<>();

  /** So many threads, which start with the first piece of work. */
  public InOrder(int jobs, Delivery<T> delivery) {
    this.threads = Executors.newFixedThreadPool(jobs);
    this.most = 2 * jobs + 1;
    this.delivery = delivery;
  }

  /** Gives a piece of work, and waits where too many are under way. */
  public void put(Callable<T> work) throws IOException {
    if (underWay.size() >= most) {
      deliver(underWay.remove());
    }
    underWay.add(threads.submit(work));
  }

  /** Waits for all that is under way. */
  public void finish() throws IOException {
    while (!underWay.isEmpty()) {
      deliver(underWay.remove());
    }
  }

  private void deliver(Future<T> result) throws IOException {
    try {
      delivery.take(result.get());
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reports were being made");
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
    threads.shutdownNow();
  }
}
