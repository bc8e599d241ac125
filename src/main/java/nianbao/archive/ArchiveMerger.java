package nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nianbao.archive.container.Container;
import nianbao.archive.container.FolderTree;
import nianbao.archive.container.ZipFile;
import nianbao.archive.content.Lists;
import nianbao.archive.content.StoredContents;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.verify.ArchiveVerifier;
import nianbao.archive.verify.Finding;
import nianbao.archive.verify.PartFolder;
import nianbao.archive.work.Workspace;
import nianbao.press.listing.Provenance;

/**
 * Puts the shards of an archive together, once they are proven to be whole, unchanged and complete:
 * the bytes are those that one run makes of all reports.
 */
public final class ArchiveMerger {

  private static final Provenance ANY = new Provenance("", "", "");

  private final Consumer<Finding> findings;
  private boolean sound = true;

  /** A merger that tells what keeps shards from being merged. */
  public ArchiveMerger(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /**
   * Merges shards; a folder of parts stands for its parts.
   *
   * @return whether they could be; if not, the findings say why and nothing is written
   * @throws LockedException if another run works on the target
   * @throws IOException if a shard cannot be read or the target not be written to
   */
  public boolean merge(List<Path> shards, Target target) throws IOException {
    Workspace space = new Workspace(target.work());
    try (FolderLock lock = FolderLock.of(space)) {
      space.tidy();
      space.startAnew();
      boolean merged = isProven(shards, space) && merge(PartFolder.parted(shards), target, space);
      lock.end();
      return merged;
    }
  }

  private boolean isProven(List<Path> shards, Workspace space) throws IOException {
    Path scratch = Files.createDirectory(space.file("proof"));
    ArchiveVerifier verifier =
        new ArchiveVerifier(
            Optional.empty(),
            1,
            scratch,
            finding -> {
              sound = false;
              findings.accept(finding);
            });
    return verifier.verifyShards(shards) && sound;
  }

  private static boolean merge(List<Path> shards, Target target, Workspace space)
      throws IOException {
    try (Container container = container(target, space);
        Lists lists = new Lists(space, ANY, ArchiveRequest.standard(1).asked());
        Merger merger = new Merger(container, lists, space.folder())) {
      for (int i = 0; i < shards.size(); i++) {
        merger.add(shards.get(i), manifest(shards.get(i), space, i));
      }
      merger.merge();
      return true;
    }
  }

  private static Path manifest(Path shard, Workspace space, int number) throws IOException {
    Path manifest = space.file("manifest-" + number);
    StoredContents.of(shard, space.file("proof"))
        .each(
            (name, content) -> {
              if (name.equals(Lists.MANIFEST)) {
                Files.copy(content, manifest);
              }
            });
    return manifest;
  }

  private static Container container(Target target, Workspace space) throws IOException {
    return target.isZip()
        ? new ZipFile(target.path(), space, "")
        : new FolderTree(target.path(), space, "");
  }
}
