package nianbao.archive.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nianbao.archive.content.Contents;
import nianbao.archive.content.DamagedException;
import nianbao.archive.content.Lists;
import nianbao.archive.content.StoredContents;
import nianbao.archive.plan.Shard;
import nianbao.archive.verify.Finding.Kind;
import nianbao.archive.work.OrderedWork;
import nianbao.archive.work.Progress;
import nianbao.press.Press;
import nianbao.press.Verification;
import nianbao.press.format.Format;
import nianbao.report.Digest;

/**
 * Verifies archives, whole ones and shards of one. The memory does not grow with the archive.
 *
 * <p>For one archive, or the shards of one, at a time.
 */
public final class ArchiveVerifier {

  /** Files beyond this are not ours; they are compared by their sums alone. */
  static final int MOST_BYTES = 64 << 20;

  private final Optional<Press> press;
  private final int jobs;
  private final Path scratch;
  private final Consumer<Finding> findings;
  private final Set<Format> carriers = EnumSet.noneOf(Format.class);
  private final Set<Format> others = EnumSet.noneOf(Format.class);
  private long files;
  private long unproven;
  private boolean unlike;
  private Optional<Shard> shard = Optional.empty();

  /**
   * A verifier.
   *
   * @param press makes every PDF and OFD again, if it is given
   * @param scratch an empty folder; the caller removes it
   * @param findings told what is wrong, on the caller's thread
   */
  public ArchiveVerifier(
      Optional<Press> press, int jobs, Path scratch, Consumer<Finding> findings) {
    this.press = press;
    this.jobs = jobs;
    this.scratch = scratch;
    this.findings = findings;
  }

  /** How many files were looked at. */
  public long files() {
    return files;
  }

  /** How many of them could not be made again, because nothing with their report is beside them. */
  public long unproven() {
    return unproven;
  }

  /** Which shard of an archive was verified, if it was one alone: others are not there. */
  public Optional<Shard> shard() {
    return shard;
  }

  /**
   * Verifies an archive, or the shards of one; a folder of parts stands for its parts.
   *
   * @return whether they are archives at all: each has sums
   * @throws IOException if one cannot be read
   */
  public boolean verify(List<Path> archives) throws IOException {
    List<Path> parted = PartFolder.parted(archives);
    return verify(archives, parted.size() > 1 || !parted.equals(archives));
  }

  /** Verifies the shards of an archive, one of one too; as {@link #verify}. */
  public boolean verifyShards(List<Path> shards) throws IOException {
    return verify(shards, true);
  }

  private boolean verify(List<Path> archives, boolean areShares) throws IOException {
    ShardSet shards = new ShardSet();
    boolean areArchives = true;
    for (Path archive : archives) {
      ArchiveFindings told = new ArchiveFindings(findings, archive, archives.size() == 1);
      areArchives &= !PartFolder.isAt(archive) || hasSums(archive, told);
    }
    List<Path> parted = PartFolder.parted(archives);
    for (Path archive : parted) {
      ArchiveFindings told = new ArchiveFindings(findings, archive, parted.size() == 1);
      areArchives &= verify(archive, told, shards);
    }
    if (areArchives && areShares) {
      tell(shards);
    }
    shard = shards.only();
    return areArchives;
  }

  /** Verifies that the files of a folder of parts are those of its sums, if it has any. */
  private boolean hasSums(Path parts, ArchiveFindings told) throws IOException {
    Path folder = Files.createTempDirectory(scratch, "parts");
    try (Inventory inventory = new Inventory(folder)) {
      take(parts, inventory, folder, told);
      if (!inventory.has(Lists.SUMS)) {
        told.tell(Kind.FOREIGN);
        return false;
      }
      new ArchiveProof(folder, told).areSumsSound(inventory);
      return true;
    }
  }

  private boolean verify(Path archive, ArchiveFindings told, ShardSet shards) throws IOException {
    Path folder = Files.createTempDirectory(scratch, "archive");
    try (Inventory inventory = new Inventory(folder)) {
      boolean framed = take(archive, inventory, folder, told);
      if (!inventory.has(Lists.SUMS)) {
        told.tell(Kind.FOREIGN);
        return false;
      }
      if (!framed) {
        told.tell(Kind.FRAME);
      }
      new ArchiveProof(folder, told).of(inventory);
      proveOthers(archive, inventory, folder, told);
      shards.add(inventory);
      return true;
    }
  }

  private void proveOthers(Path archive, Inventory inventory, Path folder, ArchiveFindings told)
      throws IOException {
    // What goes with a file of another version is of another version too.
    if (press.isPresent() && !others.isEmpty() && !unlike) {
      unproven +=
          new OthersProof(press.get(), jobs, folder, told)
              .of(archive, inventory, carriers.stream().findFirst(), others);
      others.clear();
    }
    carriers.clear();
  }

  private void tell(Finding finding, ArchiveFindings told) {
    unlike |= finding.kind() == Kind.OTHER;
    told.accept(finding);
  }

  private void tell(ShardSet shards) {
    if (!shards.areComplete()) {
      findings.accept(new Finding(Kind.SHARDS, ""));
    } else if (!shards.haveAllSources()) {
      findings.accept(new Finding(Kind.SOURCES, ""));
    }
  }

  private boolean take(Path archive, Inventory inventory, Path folder, ArchiveFindings told)
      throws IOException {
    try (OrderedWork<Optional<Finding>> workers =
        new OrderedWork<>(
            jobs, finding -> finding.ifPresent(one -> tell(one, told)), Progress.NONE)) {
      boolean framed = StoredContents.of(archive, folder).each(new Taking(inventory, workers));
      workers.finish();
      return framed;
    } catch (DamagedException e) {
      told.tell(Kind.DAMAGED);
      return true;
    }
  }

  /** Takes the files of an archive into its inventory. */
  private final class Taking implements Contents.Use {

    private final Inventory inventory;
    private final OrderedWork<Optional<Finding>> workers;

    Taking(Inventory inventory, OrderedWork<Optional<Finding>> workers) {
      this.inventory = inventory;
      this.workers = workers;
    }

    @Override
    public void with(String name, InputStream content) throws IOException {
      files++;
      Optional<Format> format = Format.ofFile(name);
      boolean carrier = format.filter(Format::saysHowItWasMade).isPresent();
      format.ifPresent(carrier ? carriers::add : others::add);
      if (press.isEmpty() || !carrier) {
        inventory.add(name, content);
        return;
      }
      byte[] file = content.readNBytes(MOST_BYTES);
      inventory.add(name, Digest.of(file));
      workers.put(() -> remade(press.get(), name, file));
    }

    @Override
    public void unreadable(String name) throws IOException {
      files++;
      inventory.addUnreadable(name);
    }
  }

  private static Optional<Finding> remade(Press press, String name, byte[] file)
      throws IOException {
    Verification verification = press.verify(new ByteArrayInputStream(file));
    if (verification instanceof Verification.Same) {
      return Optional.empty();
    }
    boolean other =
        verification instanceof Verification.Different different
            && !different.differences().contains(Verification.Difference.CONTENT);
    return Optional.of(new Finding(other ? Kind.OTHER : Kind.REMADE, name));
  }
}
