package nianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nianbao.Main;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.source.NdjsonLines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed, or runs out of disk, is gone on with, and nothing is lost or made twice.
 */
@Tag("process")
final class KilledRunTest {

  private static final int PROCESSES = 5;
  private static final int ARCHIVES = 4;
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

  /** Twenty points, of four archives in each of five processes. */
  @Test
  void endsWithTheSameBytesWhereverItIsKilled() throws Exception {
    Random random = new Random(20);
    List<Long> kept = new ArrayList<>();
    for (int process = 0; process < PROCESSES; process++) {
      List<Path> targets = killed(process, random);
      for (Path target : targets) {
        assertThat(Files.exists(target)).as("a name that is final").isIn(finished(target));
        kept.add(resumed(target));
        assertThat(target).hasSameBinaryContentAs(whole);
        assertThat(new Target(target).work()).doesNotExist();
      }
    }
    assertThat(kept).hasSize(20).anyMatch(count -> count > 2);
  }

  /** Archives that a process was making when it was killed. */
  private static List<Path> killed(int number, Random random) throws Exception {
    // Each begins while the one before is not far; together they reach every part of an archive.
    int most = (int) Files.size(whole) / 3;
    List<Path> targets = new ArrayList<>();
    List<String> arguments = new ArrayList<>(List.of("in"));
    for (int i = 0; i < ARCHIVES; i++) {
      Path target = folder.resolve("killed-" + number + "-" + i + ".zip");
      targets.add(target);
      arguments.addAll(List.of(target.toString(), Integer.toString(random.nextInt(most))));
    }
    Process process = start("exec", Victim.class, String.join(" ", arguments));
    int bytes = random.nextInt(most);
    while (process.isAlive() && !Victim.has(targets.get(ARCHIVES - 1), bytes)) {
      TimeUnit.MILLISECONDS.sleep(2);
    }
    TimeUnit.MILLISECONDS.sleep(random.nextInt(40));
    process.destroyForcibly().waitFor();
    return targets;
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

  @Test
  void anArchiveThatGotItsNameJustBeforeTheKillIsNotMadeAgain() throws Exception {
    Path target = allMade(folder.resolve("named.zip"));
    long records = records(target);
    Files.delete(new Target(target).work().resolve("archive.part"));
    Files.copy(whole, target);
    assertThat(resumed(target)).isEqualTo(records).isPositive();
    assertThat(target).hasSameBinaryContentAs(whole);
    assertThat(new Target(target).work()).doesNotExist();
  }

  @Test
  void aFolderThatGotItsNameJustBeforeTheKillIsNotMadeAgain() throws Exception {
    Path target = allMade(folder.resolve("named"));
    long records = records(target);
    Files.move(new Target(target).work().resolve("archive.part"), target);
    Map<String, String> files = Batch.files(target);
    assertThat(new KilledRun(new Target(target)).isThere()).isTrue();
    assertThat(resumed(target)).isEqualTo(records).isPositive();
    assertThat(Batch.files(target)).isEqualTo(files);
    assertThat(new Target(target).work()).doesNotExist();
  }

  @Test
  void whatSomebodyElsePutInThePlaceOfAKilledRunIsNotTakenForItsOwn() throws Exception {
    Path target = allMade(folder.resolve("taken"));
    Files.move(new Target(target).work().resolve("archive.part"), folder.resolve("elsewhere"));
    Files.createDirectories(target);
    Files.writeString(target.resolve("SHA256SUMS"), "");
    assertThat(new KilledRun(new Target(target)).isThere()).isFalse();
    assertThatThrownBy(() -> resumed(target)).isInstanceOf(DirectoryNotEmptyException.class);
    assertThat(target.resolve("SHA256SUMS")).exists();
  }

  /** A run that ends, as by a kill, when all is made and has not got its name yet. */
  private static Path allMade(Path target) throws IOException {
    Archiver archiver = Batch.archiver(ArchiveRequest.standard(2));
    assertThatThrownBy(
            () ->
                archiver.make(
                    new NdjsonLines("-", new ByteArrayInputStream(lines)),
                    new Target(target),
                    false,
                    (lists, tally) -> {
                      throw new IOException("the end");
                    }))
        .hasMessage("the end");
    return target;
  }

  private static List<Boolean> finished(Path target) {
    boolean atWork = Files.exists(new Target(target).work());
    return atWork ? List.of(false, true) : List.of(true);
  }

  /** Resumes, and gives how many PDFs were kept: all that the journal has. */
  private static long resumed(Path target) throws IOException {
    long known = records(target);
    Tally tally =
        Batch.archiver(ArchiveRequest.standard(2))
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

  private static Process start(Path target, String prefix) throws IOException {
    String arguments = "archive - --quiet --jobs 2 -o " + target.getFileName();
    return start(prefix, Main.class, arguments);
  }

  private static Process start(String prefix, Class<?> main, String arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        String.join(
            " ",
            prefix,
            java,
            "-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx512m -cp",
            System.getProperty("java.class.path"),
            main.getName(),
            arguments);
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectInput(folder.resolve("in").toFile());
    builder.redirectOutput(new File("/dev/null"));
    return builder.start();
  }
}
