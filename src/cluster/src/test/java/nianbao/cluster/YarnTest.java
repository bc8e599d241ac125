package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On YARN, whose machines have no locale, the driver is a process of the cluster's: it is begun
 * again if it dies, and what it says comes back all the same.
 */
@Tag("services")
@ExtendWith({Fixture.class, Hadoop.class})
final class YarnTest {

  private static final List<String> CHINESE =
      List.of("spark.yarn.appMasterEnv.LC_ALL=C.UTF-8", "spark.executorEnv.LC_ALL=C.UTF-8");

  private static Hadoop.Running hadoop;
  private static Path folder;

  @BeforeAll
  static void use(Hadoop.Running given) throws Exception {
    hadoop = given;
    folder = given.site().folder();
    Files.copy(
        folder.resolve(Fixture.REPORTS),
        Files.createDirectories(folder.resolve("年度 报告")).resolve(Fixture.REPORTS));
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aDriverThatIsKilledIsBegunAgainByTheClusterAndGoesOn() throws Exception {
    Submitted job =
        hadoop.onYarn("cluster", CHINESE, file("年度 报告/*.ndjson"), file("归档 2024"), "--resume");
    Path part = folder.resolve("归档 2024/part-00000.zip");
    job.await(part);
    hadoop.yarn().killDriver();

    String said = job.said();
    assertThat(said)
        .contains("final status: SUCCEEDED")
        .containsPattern("5片，156份（其中[1-9]\\d*份早先已经做成）.*请另行保存");
    assertThat(job.exit()).isZero();
    assertThat(hadoop.yarn().tries(said)).isEqualTo(2);
    hadoop.site().assertIsWhatOneMachineMakes("归档 2024");
  }

  @Test
  void onHdfsItMakesWhatOneMachineMakesOfReportsThatAreThere() throws Exception {
    Submitted job =
        hadoop.onYarn("cluster", CHINESE, Hadoop.INPUT, Hdfs.ROOT + "/归档 of YARN", "--resume");

    String said = job.said();
    assertThat(said)
        .contains("final status: SUCCEEDED")
        .containsPattern("diagnostics: 已做成“hdfs://reports/归档 of YARN”：5片，156份，.*请另行保存");
    assertThat(job.exit()).isZero();
    assertThat(hadoop.yarn().tries(said)).isEqualTo(1);
    hadoop.assertIsWhatOneMachineMakes("/归档 of YARN", "from-yarn");
  }

  @Test
  void whatStopsAJobIsInWhatTheClusterSaysOfItAndIsNotTriedAgain() throws Exception {
    refused(
        hadoop.onYarn("cluster", CHINESE, "in", file("new"), "--resume", "--checks", "perhaps"),
        "选项 --checks 不能是“perhaps”");
    refused(
        hadoop.onYarn("cluster", List.of(), file("年度 报告/*.ndjson"), file("new"), "--resume"),
        "里的汉字没有传到，.*spark.executorEnv.LC_ALL=C.UTF-8");
    refused(
        hadoop.onYarn("cluster", CHINESE, file("没有.ndjson"), file("new"), "--resume"),
        "找不到“.*/没有.ndjson”。");
    assertThat(folder.resolve("new")).doesNotExist();
  }

  private static void refused(Submitted job, String words) throws Exception {
    String said = job.said();
    assertThat(said).contains("final status: FAILED").containsPattern("diagnostics: .*" + words);
    assertThat(job.exit()).isNotZero();
    assertThat(hadoop.yarn().tries(said)).isEqualTo(1);
  }

  @Test
  void whereTheDriverIsTheOperatorsItsExitCodeIsKept() throws Exception {
    Submitted job = hadoop.onYarn("client", CHINESE, file("没有.ndjson"), file("new"));

    assertThat(job.said()).contains("找不到“" + file("没有.ndjson") + "”。");
    assertThat(job.exit()).isEqualTo(2);
  }
}
