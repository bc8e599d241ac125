package nianbao.cluster;

import java.util.List;
import nianbao.terminal.UnusableException;
import org.apache.spark.SparkConf;

/** What a job asks of Spark, and of the machines that it runs on. */
final class JobSettings {

  /** What stands for a character that a machine cannot read. */
  private static final char UNKNOWN = '\uFFFD';

  private JobSettings() {}

  /** The settings, as far as the operator has not given others. */
  static SparkConf of(String out) {
    return new SparkConf()
        .setAppName("年报归档 " + out)
        // A report that ends its executors is found out by some tries, and ends shuffles with them.
        .setIfMissing("spark.task.maxFailures", "8")
        .setIfMissing("spark.stage.maxConsecutiveAttempts", "16")
        // What Spark's page tells of tasks that are done takes the driver 10 KB for each part.
        .setIfMissing("spark.ui.retainedTasks", "1000")
        .setIfMissing("spark.ui.retainedStages", "100")
        .setIfMissing("spark.ui.retainedJobs", "100");
  }

  /**
   * Sees to it that addresses came through. A machine without a locale that knows Chinese makes
   * three unknown characters of each of theirs.
   */
  static void requireCharacters(List<String> addresses) {
    addresses.stream()
        .filter(address -> address.indexOf(UNKNOWN) >= 0)
        .findFirst()
        .ifPresent(JobSettings::refuse);
  }

  private static void refuse(String address) {
    throw new UnusableException(
        "地址“"
            + address
            + "”里的汉字没有传到，因为运行任务的机器没有设置语言环境：请给 spark-submit 加上 --conf"
            + " spark.yarn.appMasterEnv.LC_ALL=C.UTF-8 --conf spark.executorEnv.LC_ALL=C.UTF-8 再提交。");
  }
}
