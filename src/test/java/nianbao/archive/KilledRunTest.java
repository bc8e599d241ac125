package nianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nianbao.Main;
import nianbao.archive.listing.Tally;
import nianbao.archive.order.Order;
import nianbao.archive.source.NdjsonLines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed, or runs out of disk, is gone on with, and nothing is lost or made twice.
 */
final class KilledRunTest {

  private static final int KILLS = 20;
  private static final int REPORTS = 10;

  /** A record of the journal. */
  private static final int RECORD = 84;

  @TempDir private static Path folder;

  private static Path whole;
  private static byte[] lines;

  @BeforeAll
  static void runUndisturbed() throws IOException {
    lines = Batch.reports(REPORTS, 2);
    Files.write(folder.resolve("in"), lines);
    whole = Batch.made(lines, folder.resolve("whole.zip"), false);
  }

  @Test
  void endsWithTheSameBytesWhereverItIsKilled() throws Exception {
    long size = Files.size(whole);
    Random random = new Random(20);
    List<Long> kept = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Path target = folder.resolve("killed-" + kill + ".zip");
      Process process = start(target, "exec");
      killOnceItHas(random.nextLong(size), target, process, random.nextInt(40));

      assertThat(Files.exists(target)).as("a name that is final").isIn(finished(target));
      kept.add(resumed(target));
      assertThat(target).hasSameBinaryContentAs(whole);
      assertThat(new Target(target).work()).doesNotExist();
    }
    assertThat(kept).as("PDFs that were not made again").anyMatch(count -> count > 2);
  }

  @Test
  void goesOnOnceThereIsRoomOnTheDisk() throws Exception {
    Path target = folder.resolve("full.zip");

    Process process = start(target, "ulimit -f 1000; exec");

    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(2);
    assertThat(said).contains("没有做完").contains("--resume").doesNotContain("\tat ");
    assertThat(target).doesNotExist();
    assertThat(resumed(target)).isPositive();
    assertThat(target).hasSameBinaryContentAs(whole);
  }

  @Test
  void aFolderIsGoneOnWithToo() throws Exception {
    Path target = folder.resolve("tree");
    Process process = start(target, "exec");
    while (process.isAlive() && records(target) < 3) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    process.destroyForcibly().waitFor();
    Files.writeString(
        Files.createDirectories(new Target(target).work().resolve("archive.part/2020"))
            .resolve("stray.pdf"),
        "left by another plan");

    assertThat(resumed(target)).isPositive();
    Path undisturbed = Batch.made(lines, folder.resolve("undisturbed"), false);
    assertThat(Batch.files(target)).isEqualTo(Batch.files(undisturbed));
  }

  @Test
  void whatADiskMadeOfAnEntryIsFoundOutAndMadeAgain() throws Exception {
    Path target = folder.resolve("torn.zip");
    start(target, "ulimit -f 1000; exec").waitFor();
    Path part = new Target(target).work().resolve("archive.part");
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 3] ^= 1;
    Files.write(part, bytes);
    long whole = records(target);

    assertThat(resumed(target)).isLessThan(whole);
    assertThat(target).hasSameBinaryContentAs(KilledRunTest.whole);
  }

  private static List<Boolean> finished(Path target) {
    boolean atWork = Files.exists(new Target(target).work());
    return atWork ? List.of(false, true) : List.of(true);
  }

  /** Resumes, and gives how many PDFs were kept: all that the journal has. */
  private static long resumed(Path target) throws IOException {
    long known = records(target);
    Tally tally =
        Batch.archiver(Order.standard(2))
            .make(
                new NdjsonLines("-", new ByteArrayInputStream(lines)),
                new Target(target),
                true,
                Archiver.Aftermath.NONE);
    assertThat(tally.kept()).isLessThanOrEqualTo(known);
    return tally.kept();
  }

  private static long records(Path target) throws IOException {
    Path journal = new Target(target).work().resolve("journal");
    return Files.exists(journal) ? Files.size(journal) / RECORD : 0;
  }

  private static void killOnceItHas(long bytes, Path target, Process process, int millisMore)
      throws Exception {
    Path part = new Target(target).work().resolve("archive.part");
    while (process.isAlive() && (!Files.exists(part) || sizeOf(part) < bytes)) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    TimeUnit.MILLISECONDS.sleep(millisMore);
    process.destroyForcibly().waitFor();
  }

  private static long sizeOf(Path part) {
    return part.toFile().length();
  }

  private static Process start(Path target, String prefix) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        String.join(
            " ",
            prefix,
            java,
            "-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx512m -cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "archive - --quiet --jobs 2 -o",
            String.valueOf(target.getFileName()));
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectInput(folder.resolve("in").toFile());
    builder.redirectOutput(new File("/dev/null"));
    return builder.start();
  }
}
