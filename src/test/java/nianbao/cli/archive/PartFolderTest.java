package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.bulk.GeneratedReports;
import nianbao.cli.Run;
import nianbao.report.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of parts, as a cluster makes an archive, is proven and merged as one. */
@Tag("load")
final class PartFolderTest {

  private static final List<String> PARTS = List.of("part-00000.zip", "part-00001.zip");

  @TempDir private Path folder;

  @BeforeEach
  void makeParts() throws IOException {
    GeneratedReports reports = new GeneratedReports(1);
    Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 4; i++) {
      Path file = folder.resolve("in/" + i + ".json");
      Files.write(file, GeneratedReports.bytes(reports.report(i)));
    }
    Files.writeString(folder.resolve("in/bad.json"), "{}");
    Files.createDirectory(folder.resolve("parts"));
    for (int i = 0; i < PARTS.size(); i++) {
      String part = folder.resolve("parts").resolve(PARTS.get(i)).toString();
      run("archive", "in", "-o", part, "--shard", (i + 1) + "/2", "--quiet");
    }
    sumUp(PARTS);
  }

  @Test
  void itIsWholeIfAllItsPartsAre() {
    assertThat(run("archive", "verify", "parts").text()).startsWith("“parts”完好：");
  }

  @Test
  void aMissingPartIsFound() throws IOException {
    for (String part : PARTS) {
      Path file = folder.resolve("parts").resolve(part);
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);

      assertThat(run("archive", "verify", "parts").text()).contains("缺少：“" + part + "”", "分片：各片");
      Files.write(file, bytes);
    }
  }

  @Test
  void aPartThatIsMissingInTheSumsTooIsFound() throws IOException {
    Files.delete(folder.resolve("parts/part-00001.zip"));
    sumUp(PARTS.subList(0, 1));

    assertThat(run("archive", "verify", "parts").text()).contains("分片：各片").doesNotContain("缺少");
  }

  @Test
  void aChangedByteIsFound() throws IOException {
    Path part = folder.resolve("parts/part-00000.zip");
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 3] ^= 1;
    Files.write(part, bytes);

    assertThat(run("archive", "verify", "parts").text()).contains("改动：“part-00000.zip”");
  }

  @Test
  void anAddedFileIsFound() throws IOException {
    Files.writeString(folder.resolve("parts/part-00000.zip.old"), "left by somebody");

    assertThat(run("archive", "verify", "parts").text())
        .isEqualTo("多出：“part-00000.zip.old”不是归档原有的\n");
  }

  @Test
  void aJobThatIsNotDoneIsNoArchive() throws IOException {
    Files.delete(folder.resolve("parts/SHA256SUMS"));

    Run run = run("archive", "verify", "parts");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.text()).contains("其中没有 SHA256SUMS");
  }

  @Test
  void mergedItIsWhatOneRunMakes() {
    run("archive", "in", "-o", "one.zip", "--quiet");

    assertThat(run("archive", "merge", "parts", "-o", "merged.zip").exit()).isZero();
    assertThat(folder.resolve("merged.zip")).hasSameBinaryContentAs(folder.resolve("one.zip"));
  }

  @Test
  void aSinglePartIsAllOfTheArchive() throws IOException {
    run("archive", "in", "-o", "one.zip", "--quiet");
    for (String part : PARTS) {
      Files.delete(folder.resolve("parts").resolve(part));
    }
    Files.copy(folder.resolve("one.zip"), folder.resolve("parts/part-00000.zip"));
    sumUp(PARTS.subList(0, 1));

    assertThat(run("archive", "verify", "parts").text()).startsWith("“parts”完好：");
    assertThat(run("archive", "merge", "parts", "-o", "merged.zip").exit()).isZero();
    assertThat(folder.resolve("merged.zip")).hasSameBinaryContentAs(folder.resolve("one.zip"));
  }

  private void sumUp(List<String> parts) throws IOException {
    StringBuilder sums = new StringBuilder();
    for (String part : parts) {
      byte[] bytes = Files.readAllBytes(folder.resolve("parts").resolve(part));
      sums.append(Digest.of(bytes).hex()).append("  ").append(part).append('\n');
    }
    Files.writeString(folder.resolve("parts/SHA256SUMS"), sums);
  }

  private Run run(String... arguments) {
    return Run.in(folder, arguments);
  }
}
