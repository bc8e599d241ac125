package nianbao.cluster;

import java.util.function.Supplier;
import nianbao.cluster.site.Watch;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The steps of a job, under the names that an operator reads on Spark's page.
 *
 * @param folder where tasks mark the reports at which their executors ended
 */
record Steps(JavaSparkContext spark, OutFolder folder) {

  /** Gives what is done from now on the name of a step. */
  void begin(String name) {
    spark.setCallSite(name);
    spark.setJobDescription(name);
  }

  /**
   * Does a step. It begins again where Spark gives up because executors ended, as long as each try
   * finds out more about which reports end them.
   */
  <T> T of(String name, Supplier<T> action) {
    begin(name);
    long known = folder.marks();
    while (true) {
      try {
        return action.get();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        long marks = spark.sc().isStopped() ? known : folder.marks();
        if (marks <= known) {
          throw new IllegalStateException(e.getMessage(), e);
        }
        known = marks;
        spark.setLocalProperty(Watch.AGAIN, "true");
      }
    }
  }
}
