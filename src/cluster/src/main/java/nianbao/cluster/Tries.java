package nianbao.cluster;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nianbao.cluster.site.Watch;
import nianbao.press.SetupException;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Begins again what Spark gave up because executors ended, as long as each try finds out more about
 * which reports end them.
 */
record Tries(JavaSparkContext spark, OutFolder folder) {

  <T> T of(Supplier<T> action) {
    long known = folder.marks();
    while (true) {
      try {
        return action.get();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        rethrowSetup(e);
        long marks = spark.sc().isStopped() ? known : folder.marks();
        if (marks <= known) {
          throw new IllegalStateException(e.getMessage(), e);
        }
        known = marks;
        spark.setLocalProperty(Watch.AGAIN, "true");
      }
    }
  }

  // What is wrong with a template is told to who wrote it, not as a failure of ours.
  private static void rethrowSetup(Throwable e) {
    Optional<SetupException> setup =
        Stream.iterate(e, cause -> cause != null, Throwable::getCause)
            .filter(SetupException.class::isInstance)
            .map(SetupException.class::cast)
            .findFirst();
    if (setup.isPresent()) {
      throw setup.get();
    }
  }
}
