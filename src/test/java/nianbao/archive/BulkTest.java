package nianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nianbao.archive.approval.Approvals;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.EntryPattern;
import nianbao.archive.plan.Shard;
import nianbao.archive.source.NdjsonLines;
import nianbao.archive.verify.ArchiveVerifier;
import nianbao.archive.verify.Finding;
import nianbao.bulk.GeneratedReports;
import nianbao.bulk.Spoilt;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.listing.LastReports;
import nianbao.report.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many reports, good and bad, in one run and in shards of one. */
@Tag("load")
final class BulkTest {

  private static final int GOOD = 10;

  @TempDir private static Path folder;

  private static byte[] mixed;
  private static Path whole;

  /** Ten good reports, and one of every kind of bad ones. */
  @BeforeAll
  static void makeTheWhole() throws IOException {
    GeneratedReports reports = new GeneratedReports(1);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 0; i < GOOD; i++) {
      lines.write(GeneratedReports.bytes(reports.report(i)));
      lines.write('\n');
    }
    for (int i = 0; i < Spoilt.ALL.size(); i++) {
      lines.write(Spoilt.ALL.get(i).line(reports.report(GOOD + i)));
      lines.write('\n');
    }
    mixed = lines.toByteArray();
    whole = Batch.made(mixed, folder.resolve("whole.zip"), false);
  }

  @Test
  void everyGoodReportIsMadeAndEachBadOneIsListedWithItsReason() throws IOException {
    List<ManifestLine> manifest = Batch.lines(whole, Lists.MANIFEST);

    assertThat(manifest).hasSize(GOOD + Spoilt.ALL.size());
    assertThat(manifest.subList(0, GOOD)).allMatch(line -> line.outcome().equals("made"));
    List<ManifestLine> rejected = Batch.lines(whole, Lists.REJECTED);
    assertThat(rejected).hasSize(Spoilt.ALL.size());
    for (int i = 0; i < Spoilt.ALL.size(); i++) {
      String source = "-:" + (GOOD + i + 1);
      assertThat(rejected.stream().filter(line -> line.source().equals(source)))
          .flatMap(ManifestLine::problems)
          .extracting(Problem::rule)
          .as(source)
          .contains(Spoilt.ALL.get(i).rule());
    }
  }

  @Test
  void whatIsGeneratedHasNoProblem() throws IOException {
    assertThat(Batch.lines(whole, Lists.MANIFEST).subList(0, GOOD))
        .allMatch(line -> line.problems().isEmpty());
  }

  @Test
  void shardsTogetherAreExactlyTheWhole() throws IOException {
    List<Path> shards = shards();

    assertThat(findings(shards)).isEmpty();
    Path merged = folder.resolve("merged.zip");
    List<Finding> found = new ArrayList<>();
    assertThat(new ArchiveMerger(found::add).merge(shards, new Target(merged))).isTrue();
    assertThat(found).isEmpty();
    assertThat(merged).hasSameBinaryContentAs(whole);
    Path tree = folder.resolve("merged");
    assertThat(new ArchiveMerger(found::add).merge(shards, new Target(tree))).isTrue();
    assertThat(findings(List.of(tree))).isEmpty();
  }

  @Test
  void aShardThatIsMissingOrThereTwiceIsFound() throws IOException {
    List<Path> shards = shards();

    assertThat(findings(shards.subList(0, 2)))
        .containsExactly(new Finding(Finding.Kind.SHARDS, ""));
    assertThat(findings(List.of(shards.get(0), shards.get(1), shards.get(1))))
        .containsExactly(new Finding(Finding.Kind.SHARDS, ""));
    List<Finding> found = new ArrayList<>();
    Path merged = folder.resolve("never.zip");
    assertThat(new ArchiveMerger(found::add).merge(shards.subList(1, 3), new Target(merged)))
        .isFalse();
    assertThat(merged).doesNotExist();
    assertThat(new Target(merged).work()).doesNotExist();
  }

  @Test
  void shardsThatWereAskedForDifferentlyAreNotOfOneArchive() throws IOException {
    Path lenient = shard(folder.resolve("lenient.zip"), new Shard(2, 3), Checks.REPORT);
    assertThat(findings(List.of(shards().get(0), lenient, shards().get(2))))
        .containsExactly(new Finding(Finding.Kind.SHARDS, ""));
  }

  @Test
  void aStreamHasTheVeryBytesOfTheFile() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Tally tally =
        Batch.archiver(ArchiveRequest.standard(2)).stream(
            new NdjsonLines("-", new ByteArrayInputStream(mixed)),
            out,
            Files.createDirectory(folder.resolve("scratch")));

    assertThat(tally.made()).isEqualTo(GOOD);
    assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(whole));
  }

  /** Three shards, made once. */
  private static synchronized List<Path> shards() throws IOException {
    List<Path> shards = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      Path shard = folder.resolve("shard-" + i + ".zip");
      if (!Files.exists(shard)) {
        shard(shard, new Shard(i, 3), Checks.ENFORCE);
      }
      shards.add(shard);
    }
    return shards;
  }

  /** A shard, made on as many threads beside this one as there are shards before it. */
  private static Path shard(Path zip, Shard shard, Checks checks) throws IOException {
    int jobs = shard.index() - 1;
    ArchiveRequest order =
        new ArchiveRequest(
            List.of(Format.PDF),
            checks,
            EntryPattern.STANDARD,
            shard,
            LastReports.NONE,
            false,
            Approvals.NONE,
            jobs);
    Batch.archiver(order)
        .make(
            new NdjsonLines("-", new ByteArrayInputStream(mixed)),
            new Target(zip),
            false,
            Archiver.Aftermath.NONE);
    return zip;
  }

  private static List<Finding> findings(List<Path> archives) throws IOException {
    List<Finding> found = new ArrayList<>();
    Path scratch = Files.createTempDirectory(folder, "verify");
    ArchiveVerifier verifier = new ArchiveVerifier(Optional.empty(), 1, scratch, found::add);
    assertThat(verifier.verify(archives)).isTrue();
    return found;
  }
}
