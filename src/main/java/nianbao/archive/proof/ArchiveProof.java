package nianbao.archive.proof;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nianbao.archive.listing.Lists;
import nianbao.archive.listing.ManifestException;
import nianbao.archive.listing.ManifestLine;
import nianbao.archive.proof.Finding.Kind;
import nianbao.archive.sorted.Joined;
import nianbao.archive.sorted.NamedDigest;

/**
 * Holds an archive against its own lists: every file is there and has its bytes, there is no other,
 * and the lists agree. Whoever changes a file has to change the sums as well, whose digest the
 * operator may have kept.
 */
final class ArchiveProof {

  private final Path scratch;
  private final Consumer<Finding> findings;
  private final SumsProof sums;

  /**
   * A proof.
   *
   * @param scratch an empty folder
   * @param findings told what is wrong
   */
  ArchiveProof(Path scratch, Consumer<Finding> findings) {
    this.scratch = scratch;
    this.findings = findings;
    this.sums = new SumsProof(scratch, findings);
  }

  /** Compares the lists with what is there. */
  void of(Inventory inventory) throws IOException {
    try {
      sums.compare(inventory);
      if (inventory.has(Lists.MANIFEST) && inventory.has(Lists.REJECTED)) {
        compareManifest(inventory);
        compareRejected(inventory);
      } else {
        findings.accept(new Finding(Kind.MISSING, Lists.MANIFEST));
      }
    } catch (ManifestException | CharacterCodingException e) {
      findings.accept(new Finding(Kind.MANIFEST, Lists.MANIFEST));
    }
  }

  private void compareManifest(Inventory inventory) throws IOException {
    Path stated = scratch.resolve("stated");
    try (BufferedWriter lines = Files.newBufferedWriter(stated)) {
      ManifestLine.each(
          inventory.list(Lists.MANIFEST),
          line -> {
            if (line.pdf().isPresent()) {
              ManifestLine.Pdf pdf = line.pdf().get();
              lines.write(new NamedDigest(pdf.entry(), pdf.digest().hex()).line());
            }
          });
    }
    Joined.each(
        stated,
        sums.of(inventory, ".pdf"),
        scratch,
        (name, pdf, sum) -> {
          if (!pdf.equals(sum)) {
            findings.accept(new Finding(Kind.MANIFEST, name));
          }
        });
  }

  private void compareRejected(Inventory inventory) throws IOException {
    try (BufferedReader rejected = Files.newBufferedReader(inventory.list(Lists.REJECTED))) {
      boolean[] same = {true};
      ManifestLine.each(
          inventory.list(Lists.MANIFEST),
          line -> {
            if (line.pdf().isEmpty()) {
              same[0] &= (rejected.readLine() + "\n").equals(Lists.rejectedLine(line));
            }
          });
      if (!same[0] || rejected.readLine() != null) {
        findings.accept(new Finding(Kind.REJECTED, Lists.REJECTED));
      }
    }
  }
}
