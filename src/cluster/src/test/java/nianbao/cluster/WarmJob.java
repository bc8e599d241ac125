package nianbao.cluster;

import java.io.IOException;
import java.util.List;
import nianbao.cluster.site.JobOrder;
import nianbao.cluster.site.PressSource;
import nianbao.cluster.site.Store;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Makes two archives on the same executors, the first of which makes them warm: Java compiles for
 * half a minute what a job that is worth a cluster runs for hours.
 */
public final class WarmJob {

  private WarmJob() {}

  /**
   * Makes the archives.
   *
   * @param args what is made of each report, how many a part has, and an input and an output, twice
   */
  public static void main(String[] args) throws IOException {
    try (JavaSparkContext spark = new JavaSparkContext(JobSettings.of(args[5]))) {
      System.out.print(made(spark, args, args[2], args[3]));
      System.out.print(made(spark, args, args[4], args[5]));
    }
  }

  private static String made(JavaSparkContext spark, String[] args, String in, String out)
      throws IOException {
    Store store = Store.of(spark);
    PressSource press = new PressSource("", "", ArchiveJob.version());
    List<Format> formats = Format.listOf(args[0]).orElseThrow();
    JobOrder order = new JobOrder(store.qualified(out), formats, Checks.ENFORCE, "", false, press);
    return new ClusterArchive(spark, store, order, Integer.parseInt(args[1]))
        .make(List.of(in), "", false)
        .words(out);
  }
}
