package nianbao.press.input;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * How long a document may take to be read. It is read on a thread that reads nothing else
 * meanwhile, which is given up and told so when the time is over: one bad file does not hold up the
 * others. Safe for use by several threads.
 *
 * @param longest for one document
 */
record Deadline(Duration longest) {

  /** Threads that were just used are used again: an archive may have a hundred thousand lines. */
  private static final Executor READERS =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Deadline::reader);

  private static Thread reader(Runnable reading) {
    Thread reader = new Thread(reading, "document-reader");
    reader.setDaemon(true);
    return reader;
  }

  /**
   * What reading gives.
   *
   * @param late given instead where it takes too long
   */
  <T> T within(Supplier<T> reading, Supplier<T> late) {
    FutureTask<T> task = new FutureTask<>(reading::get);
    READERS.execute(task);
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      return late.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return late.get();
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  /** What a clerk is told of a document that takes longer. */
  String sentence() {
    String time = longest.toSeconds() > 0 ? longest.toSeconds() + "秒" : longest.toMillis() + "毫秒";
    return "读这个文件超过" + time + "，没有读完，不像正常的文件；请另存一份再试";
  }

  private static RuntimeException failure(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
  }
}
