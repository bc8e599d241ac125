package nianbao.http.call;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;

/**
 * Does work on a fixed number of threads, within a deadline; what is heavy on one thread of its
 * own, so that whatever is light never waits for it. Safe for use by several threads.
 */
public final class Workers implements AutoCloseable {

  /** How often a waiting request looks whether its client is still there. */
  private static final long LOOK_MILLIS = 100;

  /** Of the places in the queue, for what is heavy. */
  private static final int HEAVY_SHARE = 4;

  private final WorkerThreads light;
  private final WorkerThreads heavy;
  private final int count;
  private final int queue;
  private final Duration timeout;
  private final InstantSource clock;

  /**
   * Workers.
   *
   * @param count how many work at once
   * @param queue how many tasks may wait
   * @param timeout from the start of a request to the end of its work
   */
  public Workers(int count, int queue, Duration timeout, InstantSource clock) {
    this.light = new WorkerThreads("worker", count, queue);
    this.heavy = new WorkerThreads("heavy", 1, Math.max(1, queue / HEAVY_SHARE));
    this.count = count;
    this.queue = queue;
    this.timeout = timeout;
    this.clock = clock;
  }

  /**
   * Does a piece of work and waits for it.
   *
   * @throws Refusal if there is no place, or no time left, or nobody who waits; or if the work says
   *     so
   * @throws ExecutionException if the work fails
   */
  public <T> T run(Callable<T> work, Caller caller)
      throws Refusal, ExecutionException, InterruptedException {
    return run(light, new Task<>(work, caller.holder()), caller);
  }

  /** The same with work that takes long, one after the other. */
  public <T> T runHeavy(Callable<T> work, Caller caller)
      throws Refusal, ExecutionException, InterruptedException {
    return run(heavy, new Task<>(work, caller.holder()), caller);
  }

  private <T> T run(WorkerThreads threads, Task<T> task, Caller caller)
      throws Refusal, ExecutionException, InterruptedException {
    threads.take(task);
    try {
      return await(task, caller);
    } catch (CancellationException e) {
      throw new Refusal(Fault.QUEUE_FULL, "现在排队的请求太多，请稍后再试。").with("Retry-After", "1");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw e;
    } finally {
      threads.leave(task);
    }
  }

  /** How many work at once. */
  public int count() {
    return count;
  }

  /** How many tasks may wait. */
  public int queue() {
    return queue;
  }

  /** How many tasks wait. */
  public int waiting() {
    return light.waiting() + heavy.waiting();
  }

  /** How many tasks are being done. */
  public int busy() {
    return light.busy() + heavy.busy();
  }

  /** How many tasks are past their deadline and do not stop. */
  public int stuck() {
    return light.stuck() + heavy.stuck();
  }

  @Override
  public void close() {
    light.close();
    heavy.close();
  }

  private <T> T await(Task<T> task, Caller caller)
      throws Refusal, ExecutionException, InterruptedException {
    Instant deadline = caller.start().plus(timeout);
    while (true) {
      long left = Duration.between(clock.instant(), deadline).toMillis();
      try {
        return task.get(Math.max(0, Math.min(left, LOOK_MILLIS)), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (left <= LOOK_MILLIS) {
          throw new Refusal(Fault.TOO_LATE, "在" + timeout.toSeconds() + "秒的时限内没有做完。")
              .with("Retry-After", "5");
        }
        if (caller.isGone().getAsBoolean()) {
          throw new Refusal(Fault.UNAVAILABLE, "请求的一方已经断开。").with("Connection", "close");
        }
      }
    }
  }
}
