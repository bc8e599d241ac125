package nianbao.cluster;

import java.io.IOException;
import java.util.List;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.PressSource;
import nianbao.cluster.site.Store;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Makes two archives on the same executors, the first of which makes them warm: Java compiles for
 * half a minute what a job that is worth a cluster runs for hours.
 */
public final class WarmJob {

  private WarmJob() {}

  /**
   * Makes the archives: an input and an output, and another of each, then the size of the parts.
   */
  public static void main(String[] args) throws IOException {
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("warm"))) {
      int partSize = Integer.parseInt(args[4]);
      System.out.print(made(spark, args[0], args[1], partSize).words(args[1]));
      System.out.print(made(spark, args[2], args[3], partSize).words(args[3]));
    }
  }

  private static Outcome made(JavaSparkContext spark, String in, String out, int partSize)
      throws IOException {
    Store store = Store.of(spark);
    PressSource press = new PressSource("", "", ArchiveJob.version());
    JobOrder order =
        new JobOrder(store.qualified(out), List.of(Format.PDF), Checks.ENFORCE, "", false, press);
    return new ClusterArchive(spark, store, order, partSize).make(List.of(in), "", false);
  }
}
