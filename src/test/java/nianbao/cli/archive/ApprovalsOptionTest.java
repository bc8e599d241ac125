package nianbao.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.bulk.GeneratedReports;
import nianbao.cli.Run;
import nianbao.press.input.Extraction;
import nianbao.report.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code archive} says of reports that were approved. */
@Tag("load")
final class ApprovalsOptionTest {

  private static final GeneratedReports REPORTS = new GeneratedReports(1);

  @TempDir private Path folder;

  @BeforeEach
  void writeTwoReportsOfWhichOneWasApproved() throws IOException {
    Files.write(folder.resolve("one.json"), GeneratedReports.bytes(REPORTS.report(1)));
    Files.write(folder.resolve("two.json"), GeneratedReports.bytes(REPORTS.report(3)));
    assertThat(Run.in(folder, "render", "one.json", "-o", "one.pdf").exit()).isZero();
    Digest canonical =
        Digest.of(
            ((Extraction.Extracted) Extraction.of(Files.newInputStream(folder.resolve("one.pdf"))))
                .json());
    Files.writeString(
        folder.resolve("approvals.ndjson"),
        "{\"by\":\"王局长\",\"at\":\"2026-01-12T08:00:00Z\",\"report\":\"%s\"}\n"
            .formatted(canonical.hex()));
  }

  @Test
  void theManifestSaysWhoApprovedExactlyThisReportAndThePdfDoesNot() throws IOException {
    archive("plain");
    assertThat(archive("approved", "--approvals", "approvals.ndjson").exit()).isZero();

    assertThat(lines("approved"))
        .filteredOn(line -> line.contains("\"approval\":{\"by\":\"王局长\""))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("one.json", "\"approvals\":\"given\""));
    assertThat(lines("plain")).noneMatch(line -> line.contains("approval"));
    assertThat(sums("approved")).isEqualTo(sums("plain")).hasSize(2);
    assertThat(Run.in(folder, "archive", "verify", "approved").exit()).isZero();
  }

  @Test
  void whatWasChangedAfterwardsIsNotApproved() throws IOException {
    byte[] changed = GeneratedReports.bytes(REPORTS.report(1).put("issuedOn", "2023-01-16"));
    Files.write(folder.resolve("one.json"), changed);
    archive("changed", "--approvals", "approvals.ndjson", "--checks", "report");

    assertThat(lines("changed")).hasSize(2).noneMatch(line -> line.contains("王局长"));
  }

  @Test
  void shardsThatArePutTogetherSaySoToo() throws IOException {
    String[] options = {"--approvals", "approvals.ndjson"};
    archive("whole", options);
    archive("s1", "--approvals", "approvals.ndjson", "--shard", "1/2");
    archive("s2", "--approvals", "approvals.ndjson", "--shard", "2/2");
    assertThat(Run.in(folder, "archive", "merge", "s1", "s2", "-o", "merged").exit()).isZero();

    assertThat(lines("merged")).isEqualTo(lines("whole"));
  }

  @Test
  void aListThatIsNoneIsRefusedWithItsLine() throws IOException {
    Files.writeString(folder.resolve("bad.ndjson"), "\n{\"by\":\"王局长\"}\n", StandardCharsets.UTF_8);
    Run run = archive("none", "--approvals", "bad.ndjson");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.messages()).isEqualTo("选项 --approvals 的文件“bad.ndjson”第2行不是批准记录，请重新从服务取。\n");
    assertThat(archive("none", "--approvals", "absent").messages()).contains("“absent”找不到");
  }

  private Run archive(String target, String... options) {
    String[] command = new String[options.length + 6];
    System.arraycopy(
        new String[] {"archive", "one.json", "two.json", "-o", target, "--quiet"},
        0,
        command,
        0,
        6);
    System.arraycopy(options, 0, command, 6, options.length);
    return Run.in(folder, command);
  }

  private List<String> lines(String archive) throws IOException {
    return Files.readAllLines(folder.resolve(archive).resolve("manifest.ndjson"));
  }

  private List<String> sums(String archive) throws IOException {
    return Files.readAllLines(folder.resolve(archive).resolve("SHA256SUMS")).stream()
        .filter(line -> line.endsWith(".pdf"))
        .toList();
  }
}
