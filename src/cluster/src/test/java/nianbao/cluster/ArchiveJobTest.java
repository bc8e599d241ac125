package nianbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A cluster makes what one machine makes. */
@ExtendWith(Fixture.class)
final class ArchiveJobTest {

  private static Fixture.Site site;

  @BeforeAll
  static void useTheCluster(Fixture.Site given) {
    site = given;
  }

  @Test
  void partsAreWhatOneMachineMakesAndSparksPageTellsOfThem() throws Exception {
    Path log = Files.createDirectory(site.folder().resolve("whole-log"));

    Submitted job = site.submit(EventLog.settings(log), "whole");

    assertThat(job.said()).contains("已做成“whole”：5片，156份，", "；没有做成的7份。");
    assertThat(job.exit()).isZero();
    site.assertIsWhatOneMachineMakes("whole");
    EventLog page = EventLog.in(log);
    assertThat(page.steps()).containsOnlyKeys("清点报告", "检查报告", "查找雷同", "制作各片", "汇总");
    assertThat(page.counters())
        .containsEntry("已做成", 156L)
        .containsEntry("没有做成", 7L)
        .hasEntrySatisfying("页数", pages -> assertThat(pages).isGreaterThan(156L))
        .hasEntrySatisfying("字节", bytes -> assertThat(bytes).isGreaterThan(1L << 20));
  }

  @Test
  void reportsInEveryKindOfFileAreMade() throws Exception {
    List<byte[]> lines = Batch.lines(site.folder().resolve(Fixture.REPORTS));
    Path plain =
        Files.write(site.folder().resolve("many.ndjson"), Batch.joined(lines.subList(1, 12)));
    Path packed = site.folder().resolve("many.ndjson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(plain, out);
    }
    writeFolder(lines.subList(12, 18));
    writeZip(lines.subList(18, 24));
    byte[] cut = Files.readAllBytes(packed);
    Files.write(site.folder().resolve("cut.ndjson.gz"), Arrays.copyOf(cut, cut.length / 2));
    Java.nianbao(
        site.folder(), "archive", "many.ndjson", "files", "files.zip", "-o", "files-one.zip");

    Submitted job =
        site.given(
            List.of(),
            "--in",
            "many.ndjson.gz",
            "files",
            "--in",
            "files.zip",
            "--out",
            "kinds",
            "--partition-size",
            "10");

    assertThat(job.said()).contains("已做成“kinds”：");
    assertThat(manifest(site.merged("kinds")).replace("many.ndjson.gz:", "many.ndjson:"))
        .isEqualTo(manifest(site.folder().resolve("files-one.zip")));
  }

  private static void writeFolder(List<byte[]> reports) throws IOException {
    Path below = Files.createDirectories(site.folder().resolve("files/below"));
    for (int i = 0; i < reports.size(); i++) {
      Files.write(below.resolve(i + ".json"), reports.get(i));
    }
    Files.writeString(site.folder().resolve("files/broken.json"), "{");
    Files.writeString(site.folder().resolve("files/README.txt"), "not a report");
  }

  private static void writeZip(List<byte[]> reports) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(site.folder().resolve("files.zip")))) {
      for (int i = 0; i < reports.size(); i++) {
        zip.putNextEntry(new ZipEntry(i + ".json"));
        zip.write(reports.get(i));
      }
    }
  }

  private static String manifest(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("manifest.ndjson")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }

  @Test
  void reportsAreComparedWithLastYears() throws Exception {
    List<byte[]> lines = Batch.lines(site.folder().resolve(Fixture.REPORTS));
    List<String> command = new ArrayList<>(List.of("archive"));
    for (int i = 0; i < 2; i++) {
      Path file = site.folder().resolve("some-" + i + ".ndjson");
      Files.write(file, Batch.joined(lines.subList(20 * i, 20 * i + 20)));
      // What a pattern finds is called by its whole path.
      command.add(file.toString());
    }
    command.addAll(List.of("-o", "some.zip", "--previous", "one.zip"));
    // Last year's reports stand there as OFD alone: the job reads them out of these.
    Java.nianbao(
        site.folder(), "archive", Fixture.REPORTS, "-o", "ofd.zip", "--format", "ofd", "--quiet");
    Java.nianbao(site.folder(), command.toArray(String[]::new));

    Submitted job =
        site.given(
            List.of(),
            "--in",
            "some-*.ndjson",
            "--out",
            "compared",
            "--previous",
            "ofd.zip",
            "--partition-size",
            "20");

    assertThat(job.said()).contains("已做成“compared”：2片，", "没有上年的报告，没有与上年核对");
    assertThat(site.merged("compared")).hasSameBinaryContentAs(site.folder().resolve("some.zip"));
  }
}
