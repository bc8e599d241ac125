package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nianbao.bulk.GeneratedReports;
import nianbao.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is in the folder of work is removed in the end: it is never somebody else's. */
final class WorkFolderTest {

  @TempDir private Path folder;

  @Test
  void aFolderOfWorkThatIsNotOursIsLeftAlone() throws IOException {
    Files.createDirectory(folder.resolve("a.zip.work"));
    Files.writeString(folder.resolve("a.zip.work/thesis.txt"), "years of work");
    Run run = archive("-o", "a.zip");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).isEqualTo("“a.zip.work”不是本程序建立的文件夹，没有动它；请把它移走，或者给归档另写一个名字。\n");
    assertThat(folder.resolve("a.zip.work/thesis.txt")).exists();

    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("b.zip.work"), elsewhere);
    assertThat(archive("-o", "b.zip").exit()).isEqualTo(2);
    assertThat(archive("-o", "b.zip", "--resume").exit()).isEqualTo(2);
    assertThat(folder.resolve("b.zip.work")).isSymbolicLink();
    assertThat(elsewhere).isEmptyDirectory();
  }

  private Run archive(String... options) throws IOException {
    Files.write(
        folder.resolve("good.json"), GeneratedReports.bytes(new GeneratedReports(1).report(1)));
    List<String> line = new ArrayList<>(List.of("archive", "good.json"));
    Collections.addAll(line, options);
    return Run.in(folder, line.toArray(String[]::new));
  }
}
