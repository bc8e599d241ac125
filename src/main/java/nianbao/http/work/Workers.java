package nianbao.http.work;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;

/** Does work on a fixed number of threads, within a deadline. Safe for use by several threads. */
public final class Workers implements AutoCloseable {

  /** How often a waiting request looks whether its client is still there. */
  private static final long LOOK_MILLIS = 100;

  private final Bench bench;
  private final int count;
  private final int queue;
  private final Duration timeout;
  private final InstantSource clock;

  /**
   * Workers.
   *
   * @param count how many work at once
   * @param queue how many jobs may wait
   * @param timeout from the start of a request to the end of its work
   */
  public Workers(int count, int queue, Duration timeout, InstantSource clock) {
    this.bench = new Bench(count, queue);
    this.count = count;
    this.queue = queue;
    this.timeout = timeout;
    this.clock = clock;
  }

  /**
   * Does a piece of work and waits for it.
   *
   * @param start when the request began
   * @param isClientGone whether nobody waits for it any longer
   * @throws Refusal if there is no place, or no time left, or nobody who waits
   * @throws ExecutionException if the work fails
   */
  public <T> T run(Callable<T> work, Instant start, BooleanSupplier isClientGone)
      throws Refusal, ExecutionException, InterruptedException {
    Job<T> job = new Job<>(work);
    try {
      bench.take(job);
    } catch (RejectedExecutionException e) {
      throw new Refusal(Fault.QUEUE_FULL, "现在排队的请求太多，请稍后再试。").with("Retry-After", "1");
    }
    try {
      return await(job, start.plus(timeout), isClientGone);
    } finally {
      bench.leave(job);
    }
  }

  /** How many work at once. */
  public int count() {
    return count;
  }

  /** How many jobs may wait. */
  public int queue() {
    return queue;
  }

  /** How many jobs wait. */
  public int waiting() {
    return bench.waiting();
  }

  /** How many jobs are being done. */
  public int busy() {
    return bench.busy();
  }

  /** How many jobs are past their deadline and do not stop. */
  public int stuck() {
    return bench.stuck();
  }

  @Override
  public void close() {
    bench.close();
  }

  private <T> T await(Job<T> job, Instant deadline, BooleanSupplier isClientGone)
      throws Refusal, ExecutionException, InterruptedException {
    while (true) {
      long left = Duration.between(clock.instant(), deadline).toMillis();
      try {
        return job.get(Math.max(0, Math.min(left, LOOK_MILLIS)), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (left <= LOOK_MILLIS) {
          throw new Refusal(Fault.TOO_LATE, "在" + timeout.toSeconds() + "秒的时限内没有做完。")
              .with("Retry-After", "5");
        }
        if (isClientGone.getAsBoolean()) {
          throw new Refusal(Fault.UNAVAILABLE, "请求的一方已经断开。").with("Connection", "close");
        }
      }
    }
  }
}
