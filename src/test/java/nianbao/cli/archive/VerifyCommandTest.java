package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nianbao.bulk.GeneratedReports;
import nianbao.cli.Run;
import nianbao.report.Digest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code archive verify}: whatever is done to an archive is found. */
@Tag("load")
final class VerifyCommandTest {

  @TempDir private static Path folder;

  private Path tree;
  private static int number;

  @BeforeAll
  static void makeArchives() throws IOException {
    GeneratedReports reports = new GeneratedReports(1);
    byte[] good = GeneratedReports.bytes(reports.report(0));
    byte[] other = GeneratedReports.bytes(reports.report(1));
    Files.write(folder.resolve("good.json"), good);
    Files.write(folder.resolve("other.json"), other);
    Files.writeString(folder.resolve("bad.json"), "{}");
    for (String archive : List.of("whole.zip", "whole")) {
      Run run =
          Run.in(
              folder, "archive", "good.json", "other.json", "bad.json", "-o", archive, "--quiet");
      assertThat(run.exit()).as(run.messages()).isEqualTo(1);
    }
  }

  @BeforeEach
  void copyTheTree() throws IOException {
    tree = folder.resolve("tree-" + number++);
    try (var files = Files.walk(folder.resolve("whole"))) {
      for (Path file : files.toList()) {
        Files.copy(file, tree.resolve(folder.resolve("whole").relativize(file).toString()));
      }
    }
  }

  @Test
  void whatWasLeftAloneIsWhole() {
    assertThat(verify("whole.zip")).isEqualTo("“whole.zip”完好：5个文件，一个不缺，一字未改。\n");
    assertThat(verify("whole")).startsWith("“whole”完好：5个文件");
    assertThat(verify("whole.zip", "--deep")).contains("与重做的完全相同。");
  }

  @Test
  void aMissingFileIsFound() throws IOException {
    Files.delete(pdf());

    assertThat(verifyTree()).startsWith("缺少：“2021/").endsWith("pdf”不在归档中\n").hasLineCount(1);
  }

  @Test
  void aChangedByteIsFound() throws IOException {
    byte[] bytes = Files.readAllBytes(pdf());
    bytes[bytes.length / 2] ^= 1;
    Files.write(pdf(), bytes);

    assertThat(verifyTree()).startsWith("改动：“2021/").hasLineCount(1);
  }

  @Test
  void anAddedFileIsFound() throws IOException {
    Files.writeString(tree.resolve("2021/某局.pdf"), "%PDF");

    assertThat(verifyTree()).isEqualTo("多出：“2021/某局.pdf”不是归档原有的\n");
  }

  @Test
  void aManifestEditedByHandIsFound() throws IOException {
    edit("manifest.ndjson", "\"pages\":", "\"pages\":1");

    assertThat(verifyTree()).isEqualTo("改动：“manifest.ndjson”的内容与 SHA256SUMS 不同\n");
  }

  @Test
  void aManifestThatDropsAReportIsFoundThoughTheSumsAreMadeToFit() throws IOException {
    Path manifest = tree.resolve("manifest.ndjson");
    List<String> lines = Files.readAllLines(manifest);
    Files.write(manifest, lines.subList(1, lines.size()));
    fitSums("manifest.ndjson");

    assertThat(verifyTree()).startsWith("清单：manifest.ndjson 中的“2021/").hasLineCount(1);
  }

  @Test
  void aRejectedReportThatIsHushedUpIsFoundThoughTheSumsAreMadeToFit() throws IOException {
    Files.writeString(tree.resolve("rejected.ndjson"), "");
    fitSums("rejected.ndjson");

    assertThat(verifyTree()).isEqualTo("清单：rejected.ndjson 与 manifest.ndjson 不同\n");
  }

  @Test
  void aPdfOfAnotherMakingIsFoundByMakingItAgain() throws IOException {
    byte[] bytes = Files.readAllBytes(pdf());
    String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("Nianbao 1", "Nianbao 2");
    Files.write(pdf(), text.getBytes(StandardCharsets.ISO_8859_1));

    Run run = Run.in(folder, "archive", "verify", tree.toString(), "--deep");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.text()).contains("改动：").contains("版本：").hasLineCount(2);
  }

  @Test
  void aZipThatIsPackedAnewOrCutOffIsFound() throws IOException {
    Path zip = folder.resolve("packed.zip");
    Files.copy(folder.resolve("whole.zip"), zip);
    try (FileSystem inside =
        FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of())) {
      Files.writeString(inside.getPath("/hidden.txt"), "added");
    }
    assertThat(verify("packed.zip")).contains("多出：“hidden.txt”").contains("重新打包过");

    byte[] whole = Files.readAllBytes(folder.resolve("whole.zip"));
    Path appended = folder.resolve("appended.zip");
    Files.write(appended, whole);
    Files.write(appended, new byte[] {1}, StandardOpenOption.APPEND);
    assertThat(verify("appended.zip")).contains("夹带了别的内容").hasLineCount(1);

    Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
    Run cut = Run.in(folder, "archive", "verify", "cut.zip");
    assertThat(cut.exit()).isEqualTo(2);
    assertThat(cut.text()).contains("SHA256SUMS").doesNotContain("Exception");
  }

  @Test
  void whatAnAddedFolderOrLinkHidesIsFound() throws Exception {
    Files.createSymbolicLink(tree.resolve("added"), folder);
    new ProcessBuilder("mkfifo", tree.resolve("pipe").toString()).start().waitFor();
    assertThat(verifyTree()).isEqualTo("多出：“added”不是归档原有的\n多出：“pipe”不是归档原有的\n");
    Path link = Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("whole"));
    assertThat(verify(link.toString())).contains("完好：5个文件");
  }

  @Test
  void anAddedFileIsFoundThoughTheSumsAreMadeToFit() throws IOException {
    Files.writeString(tree.resolve("note.txt"), "");
    Path sums = tree.resolve("SHA256SUMS");
    Files.writeString(sums, Files.readString(sums) + Digest.of("").hex() + "  note.txt\n");
    assertThat(verifyTree()).isEqualTo("清单：manifest.ndjson 中的“note.txt”与 SHA256SUMS 不同\n");
  }

  @Test
  void aManifestThatIsNoneIsSaidToBeDamaged() throws IOException {
    Path manifest = tree.resolve("manifest.ndjson");
    String whole = Files.readString(manifest);
    for (String broken :
        List.of(
            whole.replaceFirst(
                "\"pdf\":\\{\"sha256\":\"[0-9a-f]+", "\"pdf\":{\"sha256\":\"a\\\\nb"),
            whole.replace("\"severity\":\"error\"", "\"severity\":\"fatal\""),
            "[".repeat(2000) + "\n" + whole,
            whole.strip() + " ".repeat(32 << 20) + "\n")) {
      assertThat(broken).isNotEqualTo(whole);
      Files.writeString(manifest, broken);
      fitSums("manifest.ndjson");
      assertThat(verifyTree()).isEqualTo("损坏：“manifest.ndjson”读不出来，或者不完整\n");
    }
    Files.write(manifest, whole.getBytes(Charset.forName("GBK")));
    fitSums("manifest.ndjson");
    assertThat(verifyTree()).isEqualTo("损坏：“manifest.ndjson”读不出来，或者不完整\n");
  }

  @Test
  void aListThatIsMissingIsNamedOnce() throws IOException {
    Files.delete(tree.resolve("rejected.ndjson"));
    assertThat(verifyTree()).isEqualTo("缺少：“rejected.ndjson”不在归档中\n");
  }

  @Test
  void whatIsNoArchiveIsRefused() {
    Run run = Run.in(folder, "archive", "verify", "good.json");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(Run.in(folder, "archive", "verify", "absent.zip").exit()).isEqualTo(2);
  }

  private Path pdf() throws IOException {
    try (var files = Files.list(tree.resolve("2021"))) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  private void edit(String list, String from, String to) throws IOException {
    Path file = tree.resolve(list);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private void fitSums(String list) throws IOException {
    String digest = Digest.of(Files.readAllBytes(tree.resolve(list))).hex();
    Path sums = tree.resolve("SHA256SUMS");
    String fitted =
        Files.readString(sums).replaceAll("[0-9a-f]{64}  " + list, digest + "  " + list);
    Files.writeString(sums, fitted);
  }

  private String verifyTree() {
    Run run = Run.in(folder, "archive", "verify", tree.toString());
    assertThat(run.exit()).as(run.messages()).isEqualTo(1);
    return run.text();
  }

  private static String verify(String... arguments) {
    String[] command = new String[arguments.length + 2];
    command[0] = "archive";
    command[1] = "verify";
    System.arraycopy(arguments, 0, command, 2, arguments.length);
    return Run.in(folder, command).text();
  }
}
