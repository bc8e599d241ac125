package nianbao.archive.proof;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nianbao.archive.listing.Lists;
import nianbao.archive.listing.ManifestLine;
import nianbao.archive.source.SourceSet;
import nianbao.press.survey.Provenance;

/**
 * Holds the shares of one archive against each other: each is there once, all are of the same
 * reports, and together they list every report that came in.
 */
final class ShareProof {

  private final BitSet indexes = new BitSet();
  private final Set<Provenance> provenances = new HashSet<>();
  private Optional<Share> first = Optional.empty();
  private SourceSet listed = SourceSet.EMPTY;
  private boolean sound = true;

  /** Adds a share. */
  void add(Inventory inventory) throws IOException {
    Optional<Share> share =
        inventory.has(Lists.SHARD) ? Share.in(inventory.list(Lists.SHARD)) : Optional.empty();
    sound &= share.isPresent() && fits(share.get());
    first = first.or(() -> share);
    if (inventory.has(Lists.MANIFEST)) {
      ManifestLine.each(
          inventory.list(Lists.MANIFEST),
          line -> {
            listed = listed.with(line.source(), line.digest());
            provenances.add(line.provenance());
          });
    }
  }

  private boolean fits(Share share) {
    boolean again = indexes.get(share.index());
    indexes.set(share.index());
    Share known = first.orElse(share);
    return !again && share.of() == known.of() && share.all().equals(known.all());
  }

  /** Whether each share is there, and all are of one archive that was made by one program. */
  boolean areComplete() {
    return sound
        && provenances.size() <= 1
        && first.isPresent()
        && indexes.cardinality() == first.get().of()
        && indexes.length() == first.get().of() + 1;
  }

  /** Whether all reports that came in are listed, each once. */
  boolean haveAllSources() {
    return first.filter(share -> share.all().equals(listed)).isPresent();
  }
}
