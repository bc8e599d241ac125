package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On YARN, whose machines have no locale, the driver is a process of the cluster's: it is begun
 * again if it dies, and what it says comes back all the same.
 */
@Tag("services")
@ExtendWith(Fixture.class)
final class YarnTest {

  private static final List<String> CHINESE =
      List.of("spark.yarn.appMasterEnv.LC_ALL=C.UTF-8", "spark.executorEnv.LC_ALL=C.UTF-8");

  private static Fixture.Site site;
  private static Services services;
  private static Yarn yarn;

  @BeforeAll
  static void start(Fixture.Site given) throws Exception {
    site = given;
    services = new Services(site.folder());
    yarn = new Yarn(site.folder(), services);
    Files.copy(
        site.folder().resolve(Fixture.REPORTS),
        Files.createDirectories(site.folder().resolve("年度 报告")).resolve(Fixture.REPORTS));
  }

  @AfterAll
  static void end() {
    services.close();
  }

  private static Submitted submit(
      String mode, List<String> conf, String in, String out, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("--in", in, "--out", out, "--partition-size", "35"));
    arguments.addAll(List.of(more));
    return site.onYarn(mode, conf, arguments.toArray(String[]::new));
  }

  private static String file(String name) {
    return site.folder().resolve(name).toString();
  }

  @Test
  void aDriverThatIsKilledIsBegunAgainByTheClusterAndGoesOn() throws Exception {
    Submitted job = submit("cluster", CHINESE, file("年度 报告/*.ndjson"), file("归档 2024"), "--resume");
    Path part = site.folder().resolve("归档 2024/part-00000.zip");
    job.await(part);
    yarn.killDriver();

    String said = job.said();
    assertThat(said)
        .contains("final status: SUCCEEDED")
        .containsPattern("5片，156份（其中[1-9]\\d*份早先已经做成）.*请另行保存");
    assertThat(job.exit()).isZero();
    assertThat(yarn.tries(said)).isEqualTo(2);
    site.assertIsWhatOneMachineMakes("归档 2024");
  }

  @Test
  void whatStopsAJobIsInWhatTheClusterSaysOfItAndIsNotTriedAgain() throws Exception {
    refused(
        submit("cluster", CHINESE, "in", file("new"), "--resume", "--checks", "perhaps"),
        "选项 --checks 不能是“perhaps”");
    refused(
        submit("cluster", List.of(), file("年度 报告/*.ndjson"), file("new"), "--resume"),
        "里的汉字没有传到，.*spark.executorEnv.LC_ALL=C.UTF-8");
    refused(
        submit("cluster", CHINESE, file("没有.ndjson"), file("new"), "--resume"),
        "找不到“.*/没有.ndjson”。");
    assertThat(site.folder().resolve("new")).doesNotExist();
  }

  private static void refused(Submitted job, String words) throws Exception {
    String said = job.said();
    assertThat(said).contains("final status: FAILED").containsPattern("diagnostics: .*" + words);
    assertThat(job.exit()).isNotZero();
    assertThat(yarn.tries(said)).isEqualTo(1);
  }

  @Test
  void whereTheDriverIsTheOperatorsItsExitCodeIsKept() throws Exception {
    Submitted job = submit("client", CHINESE, file("没有.ndjson"), file("new"));

    assertThat(job.said()).contains("找不到“" + file("没有.ndjson") + "”。");
    assertThat(job.exit()).isEqualTo(2);
  }
}
