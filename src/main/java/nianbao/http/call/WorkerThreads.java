package nianbao.http.call;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads, and the tasks that hold one although they were given up. */
final class WorkerThreads implements AutoCloseable {

  /** How long a task may take to notice that it was given up, before its thread is replaced. */
  private static final long GRACE_MILLIS = 500;

  private final Set<Task<?>> stuck = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(named("watch"));
  private final FairQueue queue = new FairQueue();
  private final ThreadPoolExecutor threads;
  private final ScheduledFuture<?> replacing;
  private final int count;
  private final int most;

  /**
   * Threads of a name.
   *
   * @param most how many tasks may wait
   */
  WorkerThreads(String name, int count, int most) {
    this.count = count;
    this.most = most;
    this.threads =
        new ThreadPoolExecutor(
            count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named(name));
    this.replacing =
        watch.scheduleWithFixedDelay(this::fill, GRACE_MILLIS, GRACE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Takes a task up; it, or another, is displaced where there are too many. */
  void take(Task<?> task) {
    // Every task passes through the queue, but one that a free thread takes at once does not count
    // as waiting.
    int free = Math.max(0, threads.getMaximumPoolSize() - threads.getActiveCount());
    queue.add(task, most + free).ifPresent(Task::displace);
    if (!task.isDisplaced()) {
      threads.execute(() -> queue.next().ifPresent(Task::run));
    }
  }

  /** Lets go of a task: it gives its place or its thread back, or the thread is replaced. */
  void leave(Task<?> task) {
    if (!task.isDone()) {
      task.cancel(true);
      queue.remove(task);
      stuck.add(task);
    }
  }

  int waiting() {
    return queue.size();
  }

  int busy() {
    return Math.max(0, threads.getActiveCount() - stuck());
  }

  int stuck() {
    stuck.removeIf(task -> !task.isRunning());
    return stuck.size();
  }

  @Override
  public void close() {
    replacing.cancel(true);
    watch.shutdownNow();
    threads.shutdownNow();
  }

  // As many threads as configured, and one more for each that was given up because it did not stop.
  private void fill() {
    stuck.removeIf(task -> !task.isRunning());
    int wanted = count + stuck.size();
    if (wanted > threads.getMaximumPoolSize()) {
      threads.setMaximumPoolSize(wanted);
      threads.setCorePoolSize(wanted);
    } else {
      threads.setCorePoolSize(wanted);
      threads.setMaximumPoolSize(wanted);
    }
  }

  private static ThreadFactory named(String name) {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
