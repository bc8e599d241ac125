package nianbao.archive.verify;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestException;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.plan.Shard;
import nianbao.archive.source.SourceSet;
import nianbao.press.listing.Provenance;

/**
 * Holds the shards of one archive against each other: each is there once, all are of the same
 * reports and were asked for alike, and together they list every report that came in.
 */
final class ShardSet {

  private final BitSet indexes = new BitSet();
  private final Set<Provenance> provenances = new HashSet<>();
  private Optional<ShardFile> first = Optional.empty();
  private SourceSet listed = SourceSet.EMPTY;
  private boolean sound = true;

  /** Adds a shard. */
  void add(Inventory inventory) throws IOException {
    try {
      list(inventory);
    } catch (ManifestException | CharacterCodingException e) {
      sound = false;
    }
    Optional<ShardFile> file =
        inventory.has(Lists.SHARD)
            ? ShardFile.in(inventory.list(Lists.SHARD))
            : Optional.of(ShardFile.whole(listed));
    sound &= file.isPresent() && fits(file.get());
    first = first.or(() -> file);
  }

  private void list(Inventory inventory) throws IOException {
    if (inventory.has(Lists.MANIFEST)) {
      ManifestLine.each(
          inventory.list(Lists.MANIFEST),
          line -> {
            listed = listed.with(line.source(), line.digest());
            provenances.add(line.provenance());
          });
    }
  }

  private boolean fits(ShardFile file) {
    boolean again = indexes.get(file.shard().index());
    indexes.set(file.shard().index());
    ShardFile known = first.orElse(file);
    return !again
        && file.shard().count() == known.shard().count()
        && file.all().equals(known.all())
        && file.order().equals(known.order());
  }

  /** The shard, if it is the only one that was added. */
  Optional<Shard> only() {
    return indexes.cardinality() == 1 ? first.map(ShardFile::shard) : Optional.empty();
  }

  /** Whether each shard is there, and all are of one archive that was made by one program. */
  boolean areComplete() {
    return sound
        && provenances.size() <= 1
        && first.isPresent()
        && indexes.cardinality() == first.get().shard().count();
  }

  /** Whether all reports that came in are listed, each once. */
  boolean haveAllSources() {
    return first.filter(file -> file.all().equals(listed)).isPresent();
  }
}
