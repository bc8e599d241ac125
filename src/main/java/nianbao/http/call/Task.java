package nianbao.http.call;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** A piece of work that knows whether a thread is still at it, even after it was given up. */
class Task<T> extends FutureTask<T> {

  private final String holder;
  private volatile boolean running;
  private volatile boolean displaced;

  /** Work on a holder's account. */
  Task(Callable<T> work, String holder) {
    super(work);
    this.holder = holder;
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

  String holder() {
    return holder;
  }

  boolean isRunning() {
    return running;
  }

  /** Its place went to another. */
  void displace() {
    displaced = true;
    cancel(false);
  }

  boolean isDisplaced() {
    return displaced;
  }
}
