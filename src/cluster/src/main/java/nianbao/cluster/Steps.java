package nianbao.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nianbao.cluster.site.Deaths;
import nianbao.cluster.site.Watch;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The steps of a job, under the names that an operator reads on Spark's page.
 *
 * @param deaths which executors ended, and the marks of the reports at which they did
 */
record Steps(JavaSparkContext spark, Deaths deaths) {

  private static final int MOST_TENTHS = 600;
  private static final long TENTH_NANOS = 100_000_000;

  /** Gives what is done from now on the name of a step. */
  void begin(String name) {
    spark.setCallSite(name);
    spark.setJobDescription(name);
  }

  /**
   * Waits until no task works any more: one that its twin made superfluous is told to end, but may
   * be writing still. One that does not end within a minute is not waited for: what it leaves in
   * the folder of work is no part of the archive.
   */
  void end() {
    for (int tenth = 0; tenth < MOST_TENTHS && areTasksRunning(); tenth++) {
      LockSupport.parkNanos(TENTH_NANOS);
    }
  }

  private boolean areTasksRunning() {
    return Arrays.stream(spark.sc().statusTracker().getExecutorInfos())
        .anyMatch(executor -> executor.numRunningTasks() > 0);
  }

  /**
   * Does a step. It begins again where Spark gives up because executors ended, as long as each try
   * finds out more about which reports end them.
   */
  <T> T of(String name, Supplier<T> action) {
    begin(name);
    long known = marks();
    while (true) {
      try {
        return action.get();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        long marks = spark.sc().isStopped() ? known : marks();
        if (marks <= known) {
          throw new IllegalStateException(e.getMessage(), e);
        }
        known = marks;
        spark.setLocalProperty(Watch.AGAIN, "true");
      }
    }
  }

  private long marks() {
    try {
      return deaths.marks();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
