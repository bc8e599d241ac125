package nianbao.cluster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import nianbao.report.Digest;
import nianbao.report.Problem;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is given up where executors ended at it, and not where one could not say otherwise. */
final class WatchTest {

  private static final String REPORT = "reports.ndjson:7";

  @TempDir private java.nio.file.Path folder;

  @Test
  void aReportAtWhichTwoExecutorsEndedIsNotTried() throws IOException {
    leave("11.app-1-3");
    leave("12.app-1-4");

    assertThat(watch(Set.of("app-1-3", "app-1-4")).before(REPORT))
        .map(Problem::rule)
        .contains("executor-lost");
  }

  @Test
  void marksThatExecutorsLeftWhichLiveAreNoDeaths() throws IOException {
    leave("11.app-1-3");
    leave("12.app-1-4");
    leave("13.app-1-5");

    assertThat(watch(Set.of("app-1-4")).before(REPORT)).isEmpty();
  }

  @Test
  void aReportThatIsDoneHasNoMark() throws IOException {
    Watch watch = watch(Set.of());
    watch.before(REPORT);
    assertThat(folder.resolve(mark("21.app-1-9"))).exists();

    watch.before("reports.ndjson:8");
    assertThat(folder.resolve(mark("21.app-1-9"))).doesNotExist();
    watch.close();
    assertThat(folder).isEmptyDirectory();
  }

  private Watch watch(Set<String> gone) throws IOException {
    FileSystem files = FileSystem.getLocal(new Configuration(false)).getRawFileSystem();
    return new Watch(files, new Path(folder.toUri()), () -> gone, "21.app-1-9", true);
  }

  private void leave(String own) throws IOException {
    Files.createFile(folder.resolve(mark(own)));
  }

  private static String mark(String own) {
    return Digest.of(REPORT).hex() + "." + own;
  }
}
