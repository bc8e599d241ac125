package nianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nianbao.Main;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.source.NdjsonLines;
import nianbao.archive.verify.ArchiveVerifier;
import nianbao.archive.verify.Finding;
import nianbao.press.format.Format;
import nianbao.report.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive with PDF and OFD of each report is gone on with after a kill, and proven whole. */
@Tag("process")
final class KilledFormatsTest {

  private static final int REPORTS = 6;

  /** Four records of the journal: one of each file. */
  private static final int TWO_REPORTS = 4 * 84;

  @TempDir private Path folder;

  @Test
  void bothFormatsEndWithTheSameBytesAndAreMadeAgainWhenVerified() throws Exception {
    byte[] lines = Batch.reports(REPORTS, 0);
    Path whole = folder.resolve("whole");
    make(lines, whole, false);
    Path killed = folder.resolve("killed");
    kill(Files.write(folder.resolve("in"), lines), killed);

    assertThat(make(lines, killed, true).kept()).isPositive().isLessThan(REPORTS);

    assertThat(Batch.files(killed)).isEqualTo(Batch.files(whole)).hasSize(2 * REPORTS + 3);
    assertThat(found(killed)).isEmpty();
    for (String ending : List.of(".pdf", ".ofd")) {
      assertThat(found(spoilt(killed, ending)))
          .extracting(Finding::kind)
          .as(ending)
          .containsExactly(Finding.Kind.REMADE);
    }
  }

  private static Tally make(byte[] lines, Path target, boolean resume) throws IOException {
    return Batch.archiver(ArchiveRequest.standard(2).making(List.of(Format.PDF, Format.OFD)))
        .make(
            new NdjsonLines("-", new ByteArrayInputStream(lines)),
            new Target(target),
            resume,
            Archiver.Aftermath.NONE);
  }

  /** Ends a run of one thread as {@code kill -9} does, once its journal has two reports. */
  private void kill(Path in, Path target) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "archive",
                "-",
                "--quiet",
                "--jobs",
                "1",
                "--format",
                "pdf,ofd",
                "-o",
                target.toString())
            .redirectInput(in.toFile())
            .redirectError(folder.resolve("said").toFile())
            .start();
    Path journal = new Target(target).work().resolve("journal");
    while (process.isAlive() && (!Files.exists(journal) || Files.size(journal) < TWO_REPORTS)) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    process.destroyForcibly().waitFor();
    assertThat(target).as(Files.readString(folder.resolve("said"))).doesNotExist();
  }

  /** What a deep look finds in an archive. */
  private List<Finding> found(Path archive) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Path scratch = Files.createTempDirectory(folder, "scratch");
    ArchiveVerifier verifier =
        new ArchiveVerifier(Optional.of(Batch.press()), 1, scratch, findings::add);
    assertThat(verifier.verify(List.of(archive))).isTrue();
    assertThat(verifier.unproven()).isZero();
    return findings;
  }

  /** The same archive with a bit of its first such file turned, and sums that agree with that. */
  private Path spoilt(Path archive, String ending) throws IOException {
    Path copy = folder.resolve("spoilt-" + ending.substring(1));
    try (var files = Files.walk(archive)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(archive.relativize(file).toString()));
      }
    }
    Path spoilt;
    try (var files = Files.walk(copy)) {
      spoilt =
          files.filter(file -> file.toString().endsWith(ending)).sorted().findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(spoilt);
    String before = Digest.of(bytes).hex();
    // Its time in the ZIP file, or the comment behind a PDF's version: nothing that carries data.
    bytes[12] ^= 1;
    Files.write(spoilt, bytes);
    String after = Digest.of(bytes).hex();
    Path manifest = copy.resolve("manifest.ndjson");
    String listed = digest(manifest);
    replace(manifest, before, after);
    replace(copy.resolve("SHA256SUMS"), before, after);
    replace(copy.resolve("SHA256SUMS"), listed, digest(manifest));
    return copy;
  }

  private static void replace(Path list, String old, String by) throws IOException {
    Files.writeString(list, Files.readString(list).replace(old, by));
  }

  private static String digest(Path file) throws IOException {
    return Digest.of(Files.readAllBytes(file)).hex();
  }
}
