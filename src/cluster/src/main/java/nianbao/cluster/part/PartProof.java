package nianbao.cluster.part;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestException;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.content.ManifestLine.Listed;
import nianbao.archive.content.StoredContents;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.archive.verify.ArchiveVerifier;
import nianbao.press.listing.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file is the part that a plan is of: whole, unchanged, and made of the same reports with
 * the same problems by the same program. A report on which the program failed is to be tried again:
 * a part that has one is not.
 */
final class PartProof {

  private static final Set<String> LISTS = Set.of(Lists.MANIFEST, Lists.REJECTED, Lists.SHARD);

  private final Path zip;
  private final Path scratch;
  private final Provenance provenance;
  private final ArchiveRequest request;
  private Tally tally = Tally.NONE;
  private boolean same = true;

  /**
   * A proof.
   *
   * @param scratch an empty folder, in which the lists of the part are left
   */
  PartProof(Path zip, Path scratch, Provenance provenance, ArchiveRequest request) {
    this.zip = zip;
    this.scratch = scratch;
    this.provenance = provenance;
    this.request = request;
  }

  /**
   * What the part has; empty if it is another.
   *
   * @param shard what the part says of itself; empty if it is the whole archive
   */
  Optional<Tally> of(Plan plan, String shard) throws IOException {
    if (!isWhole()) {
      return Optional.empty();
    }
    StoredContents.of(zip, scratch)
        .each(
            (name, content) -> {
              if (LISTS.contains(name)) {
                Files.copy(content, scratch.resolve(name), StandardCopyOption.REPLACE_EXISTING);
              }
            });
    return isShard(shard) && isOf(plan) ? Optional.of(tally) : Optional.empty();
  }

  private boolean isWhole() throws IOException {
    Path proof = Files.createDirectory(scratch.resolve("proof"));
    ArchiveVerifier verifier =
        new ArchiveVerifier(Optional.empty(), 1, proof, finding -> same = false);
    return verifier.verify(List.of(zip)) && same;
  }

  private boolean isShard(String shard) throws IOException {
    Path said = scratch.resolve(Lists.SHARD);
    return shard.equals(Files.exists(said) ? Files.readString(said) : "");
  }

  private boolean isOf(Plan plan) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(scratch.resolve(Lists.MANIFEST))) {
      plan.each(planned -> same = same && isMade(lines.readLine(), planned));
      plan.refused().each(refused -> same = same && isRefused(lines.readLine(), refused));
      return same && lines.readLine() == null;
    } catch (ManifestException e) {
      return false;
    }
  }

  private boolean isMade(@Nullable String text, Planned planned) throws IOException {
    if (text == null) {
      return false;
    }
    ManifestLine line = ManifestLine.of(text);
    tally = tally.withMade(line.files(), true, line.problems().size());
    return line.files().stream()
            .map(Listed::entry)
            .toList()
            .equals(planned.entries(request.formats()))
        && line.source().equals(planned.source())
        && line.digest().equals(Optional.of(planned.digest()))
        && line.problems().equals(planned.problems())
        && line.provenance().equals(provenance)
        && line.asked().equals(request.asked());
  }

  private boolean isRefused(@Nullable String text, Refused refused) throws IOException {
    if (text == null) {
      return false;
    }
    ManifestLine line = ManifestLine.of(text);
    boolean ours = refused.reason() == Refused.Reason.FAILED;
    tally = ours ? tally.withFailed() : tally.withRejected();
    return line.files().isEmpty()
        && line.outcome().equals(ManifestLine.FAILED) == ours
        && line.source().equals(refused.source())
        && line.digest().equals(refused.digest())
        && line.problems().equals(refused.problems())
        && line.provenance().equals(provenance);
  }
}
