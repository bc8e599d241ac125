package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nianbao.bulk.GeneratedReports;
import nianbao.cli.Run;
import nianbao.report.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of several formats: the files of a report stand side by side and prove each other. */
@Tag("load")
final class ArchiveFormatsTest {

  @TempDir private Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    GeneratedReports reports = new GeneratedReports(1);
    Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < 3; i++) {
      Files.write(folder.resolve("in/" + i + ".json"), GeneratedReports.bytes(reports.report(i)));
    }
  }

  @Test
  void theFilesOfAReportStandSideBySideWithOneLineForAll() throws IOException {
    made("both.zip", "--format", "html,pdf");
    made("pdf.zip");

    List<String> entries = names("both.zip");
    assertThat(entries).hasSize(9);
    for (int i = 0; i < 6; i += 2) {
      String stem = entries.get(i).replaceFirst("\\.pdf$", "");
      assertThat(entries.get(i + 1)).isEqualTo(stem + ".html");
    }
    assertThat(text("both.zip", "manifest.ndjson").lines())
        .hasSize(3)
        .allSatisfy(
            line ->
                assertThat(line)
                    .containsPattern(
                        "\"entry\":\"[^\"]+\\.pdf\",\"pdf\":\\{\"sha256\":\"[0-9a-f]{64}\",")
                    .containsPattern("\"html\":\\{\"entry\":\"[^\"]+\\.html\",\"sha256\"")
                    .contains("\"options\":{\"formats\":\"pdf,html\",\"checks\":\"enforce\""));
    assertThat(bytes("both.zip", entries.get(0))).isEqualTo(bytes("pdf.zip", entries.get(0)));
    assertThat(text("both.zip", entries.get(1))).startsWith("<!DOCTYPE html>");
  }

  @Test
  void sharesMergeToWhatOneRunMakes() throws IOException {
    made("whole.zip", "--format", "pdf,html");
    made("1.zip", "--format", "pdf,html", "--shard", "1/2");
    made("2.zip", "--format", "pdf,html", "--shard", "2/2");

    Run merged = Run.in(folder, "archive", "merge", "2.zip", "1.zip", "-o", "merged.zip");

    assertThat(merged.exit()).as(merged.messages()).isZero();
    assertThat(Files.mismatch(folder.resolve("merged.zip"), folder.resolve("whole.zip")))
        .isEqualTo(-1);
    made("3.zip", "--shard", "2/2");
    assertThat(Run.in(folder, "archive", "verify", "1.zip", "3.zip").exit()).isEqualTo(1);
  }

  @Test
  void aPageThatItsReportDoesNotMakeIsFoundThoughTheSumsAgree() throws IOException {
    made("both", "--format", "pdf,html");
    assertThat(verified("both")).contains("与重做的完全相同。").doesNotContain("没有重做");

    Path page;
    try (Stream<Path> files = Files.walk(folder.resolve("both"))) {
      page = files.filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow();
    }
    String before = Digest.of(Files.readAllBytes(page)).hex();
    Files.writeString(page, Files.readString(page).replaceFirst("</title>", "！</title>"));
    String after = Digest.of(Files.readAllBytes(page)).hex();
    String oldManifest = Digest.of(Files.readAllBytes(list("manifest.ndjson"))).hex();
    replace(list("manifest.ndjson"), before, after);
    replace(list("SHA256SUMS"), before, after);
    replace(
        list("SHA256SUMS"),
        oldManifest,
        Digest.of(Files.readAllBytes(list("manifest.ndjson"))).hex());

    assertThat(Run.in(folder, "archive", "verify", "both").exit()).isZero();
    assertThat(verified("both")).startsWith("重做：“").contains(".html”").contains("有1处不对");
  }

  @Test
  void pagesWithoutPdfAreHeldAgainstTheirSumsAndThatIsSaid() {
    made("pages.zip", "--format", "html");

    assertThat(verified("pages.zip")).contains("其中3个旁边没有带着报告的PDF或OFD，没有重做，只核对了校验和。");
  }

  @Test
  void aFormatThatIsNoneIsAMistake() {
    Run run = Run.in(folder, "archive", "in", "-o", "a.zip", "--format", "pdf,doc");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages())
        .isEqualTo("选项 --format 不能是“pdf,doc”，应是pdf、ofd、html、docx，或者用逗号隔开的几种。\n");
  }

  private void made(String archive, String... options) {
    List<String> line =
        Stream.concat(Stream.of("archive", "in", "-o", archive, "--quiet"), Stream.of(options))
            .toList();
    Run run = Run.in(folder, line.toArray(String[]::new));
    assertThat(run.exit()).as(run.messages()).isZero();
  }

  private String verified(String archive) {
    Run run = Run.in(folder, "archive", "verify", archive, "--deep");
    return run.text() + run.messages();
  }

  private Path list(String name) {
    return folder.resolve("both").resolve(name);
  }

  private static void replace(Path file, String old, String by) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, by));
  }

  private List<String> names(String archive) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve(archive).toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    }
  }

  private String text(String archive, String entry) throws IOException {
    return new String(bytes(archive, entry), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String archive, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve(archive).toFile())) {
      return zip.getInputStream(zip.getEntry(entry)).readAllBytes();
    }
  }
}
