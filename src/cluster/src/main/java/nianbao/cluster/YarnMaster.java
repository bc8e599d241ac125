package nianbao.cluster;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.yarn.api.records.FinalApplicationStatus;
import org.apache.hadoop.yarn.client.api.AMRMClient;
import org.apache.hadoop.yarn.exceptions.InvalidApplicationMasterRequestException;
import org.apache.hadoop.yarn.exceptions.YarnException;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * Tells YARN how a job ended whose driver is a process of YARN's: Spark itself tells it no words of
 * a job that succeeded, and has one that failed begun again, whatever it failed of.
 */
final class YarnMaster {

  private static final String HISTORY = "spark.yarn.historyServer.address";

  private final SparkConf conf;

  YarnMaster(SparkConf conf) {
    this.conf = conf;
  }

  /** Whether the driver of this process is YARN's. */
  boolean isHere() {
    return conf.get("spark.master", "").equals("yarn")
        && conf.get("spark.submit.deployMode", "").equals("cluster");
  }

  /**
   * Ends the job as YARN sees it: it is not begun again, and its operator is shown the words.
   *
   * @throws IOException if YARN could not be told
   */
  void end(boolean succeeded, String words) throws IOException {
    Configuration site = SparkHadoopUtil.get().newConfiguration(conf);
    try (AMRMClient<AMRMClient.ContainerRequest> yarn = AMRMClient.createAMRMClient()) {
      yarn.init(site);
      yarn.start();
      register(yarn);
      yarn.unregisterApplicationMaster(
          succeeded ? FinalApplicationStatus.SUCCEEDED : FinalApplicationStatus.FAILED,
          words,
          history());
    } catch (YarnException e) {
      throw new IOException(e);
    }
  }

  // Only who is known can end: Spark introduces a driver once it has asked for executors.
  @SuppressWarnings("EmptyCatch")
  private static void register(AMRMClient<?> yarn) throws IOException, YarnException {
    try {
      yarn.registerApplicationMaster("", -1, "");
    } catch (InvalidApplicationMasterRequestException known) {
    }
  }

  /** Where Spark's page of the job is when it has ended, as Spark itself would tell it. */
  private String history() {
    String server = conf.get(HISTORY, "");
    return server.isEmpty() ? "" : server + "/history/" + conf.get("spark.yarn.app.id", "");
  }
}
