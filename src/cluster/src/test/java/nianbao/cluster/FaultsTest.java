package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nianbao.report.Digest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever happens to a cluster, the end is the same. */
@ExtendWith(Fixture.class)
final class FaultsTest {

  private static Fixture.Site site;

  @BeforeAll
  static void useTheCluster(Fixture.Site given) {
    site = given;
  }

  @Test
  void aWorkerThatIsKilledIsDoneWithout() throws Exception {
    Submitted job = site.submit(List.of(), "widowed");
    job.await(site.folder().resolve("widowed/part-00000.zip"));
    site.cluster().killWorker();
    assertThat(site.folder().resolve("widowed/SHA256SUMS")).as("a job that is done").doesNotExist();

    assertThat(job.said()).contains("已做成“widowed”：5片，156份，");
    assertThat(job.exit()).isZero();
    site.cluster().startWorkers(1);
    site.assertIsWhatOneMachineMakes("widowed");
  }

  @Test
  void aDriverThatIsKilledIsStartedAgain() throws Exception {
    Submitted killed = site.submit(List.of(), "orphaned");
    killed.await(site.folder().resolve("orphaned/part-00000.zip"));
    killed.kill();
    assertThat(site.folder().resolve("orphaned/SHA256SUMS")).doesNotExist();

    Submitted resumed = site.submit(List.of(), "orphaned", "--resume");

    assertThat(resumed.said()).containsPattern("已做成“orphaned”：5片，156份（其中[1-9]\\d*份早先已经做成）");
    assertThat(resumed.exit()).isZero();
    site.assertIsWhatOneMachineMakes("orphaned");
  }

  @Test
  void ofTwinsThatMakeTheSamePartOneIsKept() throws Exception {
    // The fifth part is made while the other worker has nothing to do but make it too.
    Path log = Files.createDirectory(site.folder().resolve("twins-log"));
    List<String> settings = new ArrayList<>(EventLog.settings(log));
    settings.addAll(
        List.of(
            "spark.speculation=true",
            "spark.speculation.interval=50ms",
            "spark.speculation.multiplier=0.01",
            "spark.speculation.quantile=0.1"));

    Submitted job = site.submit(settings, "twins");

    assertThat(job.said()).contains("已做成“twins”：5片，156份，");
    assertThat(EventLog.in(log).twins()).contains("制作各片");
    site.assertIsWhatOneMachineMakes("twins");
  }

  @Test
  void whatALateTwinPutUnderTheNameOfAPartIsFoundOut() throws Exception {
    List<byte[]> lines = Batch.lines(site.folder().resolve(Fixture.REPORTS)).subList(1, 25);
    Files.write(site.folder().resolve("late.ndjson"), Batch.joined(lines));
    Java.nianbao(site.folder(), "archive", "late.ndjson", "-o", "late-one.zip", "--quiet");

    Submitted job =
        site.given(
            List.of(
                "spark.jars=" + Loopback.TESTS,
                "spark.hadoop.fs." + TwofoldDisk.SCHEME + ".impl=" + TwofoldDisk.class.getName()),
            "--in",
            "late.ndjson",
            "--out",
            TwofoldDisk.SCHEME + "://" + site.folder().resolve("late"),
            "--partition-size",
            "6");

    assertThat(job.said()).contains("4片，");
    assertThat(job.exit()).isZero();
    assertThat(site.merged("late")).hasSameBinaryContentAs(site.folder().resolve("late-one.zip"));
  }

  @Test
  void aReportThatWouldEndItsExecutorIsRejectedBeforehandAndAllOthersAreMade() throws Exception {
    Path deadly = site.folder().resolve("deadly.ndjson");
    Batch.writeDeadly(site.folder().resolve(Fixture.REPORTS), 30, deadly);

    Submitted job =
        site.given(
            List.of(
                "spark.executor.memory=512m",
                "spark.executor.extraJavaOptions=-XX:+ExitOnOutOfMemoryError"),
            "--in",
            "deadly.ndjson",
            "--out",
            "deadly",
            "--partition-size",
            "10");

    assertThat(job.said()).contains("没有做成的2份。");
    assertThat(job.exit()).isZero();
    assertThat(Files.readAllLines(site.folder().resolve("deadly/rejected.ndjson")))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("deadly.ndjson:8\""))
        .noneSatisfy(line -> assertThat(line).contains("executor-lost"));
    assertThat(Java.nianbao(site.folder(), "archive", "verify", "deadly")).contains("完好：");
  }

  @Test
  void aReportAtWhichExecutorsEndIsListedAsSuchAndAllOthersAreMade() throws Exception {
    List<byte[]> lines = Batch.lines(site.folder().resolve(Fixture.REPORTS)).subList(1, 9);
    Files.write(site.folder().resolve("fatal.ndjson"), Batch.joined(lines));

    Submitted job =
        site.given(
            List.of(
                "spark.jars=" + Loopback.TESTS,
                "spark.hadoop.fs." + DeadlyDisk.SCHEME + ".impl=" + DeadlyDisk.class.getName(),
                DeadlyDisk.REPORT + "=" + Digest.of("fatal.ndjson:5").hex()),
            "--in",
            "fatal.ndjson",
            "--out",
            DeadlyDisk.SCHEME + "://" + site.folder().resolve("fatal"));

    assertThat(job.said()).contains("没有做成的1份（其中1份是程序出错）。");
    assertThat(job.exit()).isZero();
    assertThat(Files.readAllLines(site.folder().resolve("fatal/rejected.ndjson")))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("fatal.ndjson:5\"", "executor-lost"));
    assertThat(Java.nianbao(site.folder(), "archive", "verify", "fatal")).contains("完好：");
  }
}
