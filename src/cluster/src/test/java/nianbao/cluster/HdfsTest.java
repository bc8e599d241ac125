package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On an HDFS that is known by the name of a service, with Chinese names, whatever happens to it.
 */
@Tag("services")
@ExtendWith(Fixture.class)
final class HdfsTest {

  private static final String INPUT = "/年度 报告/报告 2024.ndjson";

  private static Fixture.Site site;
  private static Services services;
  private static Hdfs hdfs;

  @BeforeAll
  static void start(Fixture.Site given) throws Exception {
    site = given;
    services = new Services(site.folder());
    hdfs = new Hdfs(site.folder(), services);
    hdfs.put(site.folder().resolve(Fixture.REPORTS), INPUT);
    // Reports are called by the file that they are in.
    hdfs.files().rename(Hdfs.path(INPUT), Hdfs.path("/年度 报告/" + Fixture.REPORTS));
  }

  @AfterAll
  static void end() {
    services.close();
  }

  private static Submitted submit(String out, String... more) throws IOException {
    return site.from(List.of(), Hdfs.ROOT + "/年度 报告/*.ndjson", Hdfs.ROOT + out, more);
  }

  private static void assertIsWhatOneMachineMakes(String out, String here) throws IOException {
    hdfs.get(out, site.folder().resolve(here));
    site.assertIsWhatOneMachineMakes(here);
  }

  private static void awaitPart(Submitted job, String out) throws Exception {
    job.await(() -> hdfs.files().exists(Hdfs.path(out + "/part-00000.zip")), out);
    assertThat(hdfs.names(out)).as("a job that is done").doesNotContain("SHA256SUMS");
  }

  @Test
  void aDriverThatIsKilledIsStartedAgainThoughADataNodeAndAWorkerAreGone() throws Exception {
    Submitted killed = submit("/归档 2024");
    awaitPart(killed, "/归档 2024");
    killed.kill();
    hdfs.killDataNode();
    site.cluster().killWorker();

    Submitted resumed = submit("/归档 2024", "--resume");

    assertThat(resumed.said()).containsPattern("5片，156份（其中[1-9]\\d*份早先已经做成）");
    assertThat(resumed.exit()).isZero();
    site.cluster().startWorkers(1);
    assertIsWhatOneMachineMakes("/归档 2024", "from-hdfs");
  }

  @Test
  void whatStopsAJobIsOneSentence() throws Exception {
    Submitted option = submit("/归档 2025", "--checks", "perhaps");
    Submitted missing = site.from(List.of(), Hdfs.ROOT + "/没有/*.ndjson", Hdfs.ROOT + "/归档 2025");

    assertThat(option.said()).contains("选项 --checks 不能是“perhaps”");
    assertThat(option.exit()).isEqualTo(2);
    assertThat(missing.said())
        .contains("找不到“hdfs://reports/没有/*.ndjson”。")
        .doesNotContain("\tat nianbao");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(hdfs.files().exists(Hdfs.path("/归档 2025"))).isFalse();
  }
}
