package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On an HDFS that is known by the name of a service, with Chinese names, whatever happens to it.
 */
@Tag("services")
@ExtendWith({Fixture.class, Hadoop.class})
final class HdfsTest {

  private static Hadoop.Running hadoop;

  @BeforeAll
  static void use(Hadoop.Running given) {
    hadoop = given;
  }

  private static void awaitPart(Submitted job, String out) throws Exception {
    job.await(() -> hadoop.hdfs().files().exists(Hdfs.path(out + "/part-00000.zip")), out);
    assertThat(hadoop.hdfs().names(out)).as("a job that is done").doesNotContain("SHA256SUMS");
  }

  @Test
  void aDriverThatIsKilledIsStartedAgainThoughADataNodeAndAWorkerAreGone() throws Exception {
    Submitted killed = hadoop.submit(Hadoop.INPUT, "/归档 2024");
    awaitPart(killed, "/归档 2024");
    killed.kill();
    hadoop.hdfs().killDataNode();
    hadoop.site().cluster().killWorker();

    Submitted resumed = hadoop.submit(Hadoop.INPUT, "/归档 2024", "--resume");

    assertThat(resumed.said()).containsPattern("5片，156份（其中[1-9]\\d*份早先已经做成）");
    assertThat(resumed.exit()).isZero();
    hadoop.site().cluster().startWorkers(1);
    hadoop.assertIsWhatOneMachineMakes("/归档 2024", "from-hdfs");
  }

  @Test
  void whatStopsAJobIsOneSentence() throws Exception {
    Submitted option = hadoop.submit(Hadoop.INPUT, "/归档 2025", "--checks", "perhaps");
    Submitted missing = hadoop.submit(Hdfs.ROOT + "/没有/*.ndjson", "/归档 2025");

    assertThat(option.said()).contains("选项 --checks 不能是“perhaps”");
    assertThat(option.exit()).isEqualTo(2);
    assertThat(missing.said())
        .contains("找不到“hdfs://reports/没有/*.ndjson”。")
        .doesNotContain("\tat nianbao");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(hadoop.hdfs().files().exists(Hdfs.path("/归档 2025"))).isFalse();
  }
}
