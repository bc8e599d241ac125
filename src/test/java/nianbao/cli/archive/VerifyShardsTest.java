package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.bulk.GeneratedReports;
import nianbao.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code archive verify} and {@code merge} with several archives, and with one of several. */
@Tag("load")
final class VerifyShardsTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeArchives() throws IOException {
    byte[] report = GeneratedReports.bytes(new GeneratedReports(1).report(0));
    Files.write(folder.resolve("good.json"), report);
    for (String archive : List.of("whole.zip", "whole")) {
      assertThat(run("good.json", "-o", archive).exit()).isZero();
    }
  }

  @Test
  void aShardThatSaysNonsenseIsNoShard() throws IOException {
    for (String said :
        List.of(
            "{\"shard\":-1,\"of\":2,\"sources\":\"0\"}", "{\"shard\":2147483647}", "[", "\0\0\0")) {
      Files.writeString(folder.resolve("whole/shard.json"), said);
      Run run = run("verify", "whole");
      assertThat(run.text()).isEqualTo("多出：“shard.json”不是归档原有的\n");
      assertThat(run.exit()).isEqualTo(1);
    }
  }

  @Test
  void oneShareIsSaidToBeButOne() {
    run("good.json", "-o", "1.zip", "--shard", "1/2");
    assertThat(run("verify", "1.zip").text()).endsWith("一字未改。这是分片 1/2；把各片一起核对，才知道是否齐全。\n");
  }

  @Test
  void ofSeveralArchivesEachFindingSaysInWhich() throws IOException {
    Files.delete(folder.resolve("whole/rejected.ndjson"));
    Run run = run("verify", "whole.zip", "whole");
    assertThat(run.text())
        .startsWith("缺少：“" + folder.resolve("whole") + "!/rejected.ndjson”")
        .contains("分片：");
    Run foreign = run("verify", "whole.zip", "good.json");
    assertThat(foreign.exit()).isEqualTo(2);
    assertThat(foreign.text()).contains("good.json”不是本程序做成的归档").doesNotContain("分片");
    Run merge = run("merge", "good.json", "-o", "merged.zip");
    assertThat(merge.exit()).isEqualTo(1);
    assertThat(merge.text()).contains("“good.json”不是本程序做成的归档");
  }

  private Run run(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "archive";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return Run.in(folder, command);
  }
}
