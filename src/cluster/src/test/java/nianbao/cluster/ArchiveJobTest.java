package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster makes what one machine makes, whatever happens to it. */
final class ArchiveJobTest {

  private static final int REPORTS = 300;

  @TempDir private static Path folder;

  private static Loopback cluster;

  @BeforeAll
  static void makeOnOneMachineAndStartTheCluster() throws Exception {
    Batch.write(REPORTS, folder.resolve("reports.ndjson"));
    String said =
        Java.nianbao(
            folder, "archive", "reports.ndjson", "-o", "one.zip", "--quiet", "--jobs", "2");
    assertThat(said).contains("已做成“one.zip”");
    cluster = new Loopback(folder, 2);
  }

  @AfterAll
  static void stopTheCluster() {
    cluster.close();
  }

  @Test
  void partsAreWhatOneMachineMakes() throws Exception {
    Submitted job =
        submit(
            List.of(
                "spark.speculation=true",
                "spark.speculation.interval=100ms",
                "spark.speculation.multiplier=1.1",
                "spark.speculation.quantile=0.1"),
            "whole");

    assertThat(job.said()).contains("已做成“whole”：4片，305份，", "没有做成的8份。");
    assertThat(job.exit()).isZero();
    assertIsWhatOneMachineMakes("whole", "one.zip");
  }

  @Test
  void aWorkerThatIsKilledIsDoneWithout() throws Exception {
    Submitted job = submit(List.of(), "widowed");
    job.await(folder.resolve("widowed/part-00000.zip"));
    cluster.killWorker();
    assertThat(job.driver().isAlive()).as("a job that goes on").isTrue();

    assertThat(job.said()).contains("已做成“widowed”：4片，305份，");
    cluster.startWorker();
    assertIsWhatOneMachineMakes("widowed", "one.zip");
  }

  @Test
  void aDriverThatIsKilledIsStartedAgain() throws Exception {
    Submitted killed = submit(List.of(), "orphaned");
    killed.await(folder.resolve("orphaned/part-00000.zip"));
    killed.kill();
    assertThat(folder.resolve("orphaned/SHA256SUMS")).doesNotExist();
    Submitted refused = submit(List.of(), "orphaned");
    assertThat(refused.said()).contains("里已经有东西").contains("--resume");
    assertThat(refused.exit()).isEqualTo(2);

    Submitted resumed = submit(List.of(), "orphaned", "--resume");

    assertThat(resumed.said()).containsPattern("已做成“orphaned”：4片，305份（其中\\d+份早先已经做成）");
    assertIsWhatOneMachineMakes("orphaned", "one.zip");
  }

  @Test
  void reportsAreComparedWithLastYears() throws Exception {
    Files.write(folder.resolve("some.ndjson"), Batch.lines(folder.resolve("reports.ndjson"), 40));
    Java.nianbao(
        folder, "archive", "some.ndjson", "-o", "some.zip", "--previous", "one.zip", "--quiet");

    Submitted job =
        cluster.submit(
            List.of(),
            "--in",
            "some.ndjson",
            "--out",
            "compared",
            "--previous",
            "one.zip",
            "--partition-size",
            "10");

    assertThat(job.said()).contains("已做成“compared”：4片，", "没有上年的报告，没有与上年核对");
    assertIsWhatOneMachineMakes("compared", "some.zip");
  }

  @Test
  void aReportThatEndsItsExecutorIsRejectedAndAllOthersAreMade() throws Exception {
    Batch.writeDeadly(folder.resolve("reports.ndjson"), 30, folder.resolve("deadly.ndjson"));

    Submitted job =
        cluster.submit(
            List.of(
                "spark.executor.memory=512m",
                "spark.executor.extraJavaOptions=-XX:+ExitOnOutOfMemoryError"),
            "--in",
            "deadly.ndjson",
            "--out",
            "deadly",
            "--partition-size",
            "10");

    assertThat(job.said()).contains("没有做成的2份（其中1份是程序出错）");
    assertThat(job.exit()).isZero();
    assertThat(Files.readAllLines(folder.resolve("deadly/rejected.ndjson")))
        .hasSize(2)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"source\":\"deadly.ndjson:8\"")
                    .contains("\"executor-lost\"", "中途退出"));
    assertThat(Java.nianbao(folder, "archive", "verify", "deadly")).contains("完好：");
  }

  private static Submitted submit(List<String> conf, String out, String... more)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("--in", "reports.ndjson", "--out", out, "--partition-size", "100"));
    arguments.addAll(List.of(more));
    return cluster.submit(conf, arguments.toArray(String[]::new));
  }

  /** Merging puts the entries of all parts in order: the bytes are the same. */
  private static void assertIsWhatOneMachineMakes(String out, String one) throws IOException {
    assertThat(folder.resolve(out).toFile().list())
        .containsExactlyInAnyOrder(
            "SHA256SUMS",
            "part-00000.zip",
            "part-00001.zip",
            "part-00002.zip",
            "part-00003.zip",
            "rejected.ndjson");
    assertThat(Java.nianbao(folder, "archive", "verify", out)).contains("完好：");
    assertThat(Java.nianbao(folder, "archive", "merge", out, "-o", out + ".zip")).contains("已合成");
    assertThat(folder.resolve(out + ".zip")).hasSameBinaryContentAs(folder.resolve(one));
  }
}
