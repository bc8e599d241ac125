package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nianbao.terminal.UnusableException;
import org.apache.spark.SparkUserAppException;
import org.junit.jupiter.api.Test;

/** What the machines do to a job is told in words that say how it is mended. */
final class JobSettingsTest {

  @Test
  void anAddressThatLostItsCharactersIsRefusedWithTheSettingsToGive() {
    assertThatThrownBy(
            () -> JobSettings.requireCharacters(List.of("hdfs:///in", "hdfs:///\uFFFD\uFFFD")))
        .isInstanceOf(UnusableException.class)
        .hasMessageContaining("hdfs:///\uFFFD\uFFFD")
        .hasMessageContaining("spark.yarn.appMasterEnv.LC_ALL=C.UTF-8")
        .hasMessageContaining("spark.executorEnv.LC_ALL=C.UTF-8");
    assertThatCode(() -> JobSettings.requireCharacters(List.of("hdfs:///报告", "")))
        .doesNotThrowAnyException();
  }

  @Test
  void aClusterIsGivenTheWordsAndAnOperatorTheExitCode() {
    assertThat(ArchiveJob.ended(2, "找不到“a”。", "cluster")).hasMessage("找不到“a”。");
    assertThat(ArchiveJob.ended(2, "找不到“a”。", "client"))
        .isInstanceOfSatisfying(
            SparkUserAppException.class, ended -> assertThat(ended.exitCode()).isEqualTo(2));
  }

  @Test
  void ofTasksThatAreDoneTheDriverRemembersFew() {
    assertThat(JobSettings.of("out").getInt("spark.ui.retainedTasks", 100_000)).isEqualTo(1000);
  }
}
