package nianbao.http.work;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** A piece of work that knows whether a thread is still at it, even after it was given up. */
final class Job<T> extends FutureTask<T> {

  private volatile boolean running;

  Job(Callable<T> work) {
    super(work);
  }

  @Override
  public void run() {
    running = true;
    try {
      super.run();
    } finally {
      running = false;
    }
  }

  boolean isRunning() {
    return running;
  }
}
