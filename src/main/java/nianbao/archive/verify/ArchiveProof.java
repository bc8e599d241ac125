package nianbao.archive.verify;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestException;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.content.ManifestLine.Listed;
import nianbao.archive.verify.Finding.Kind;
import nianbao.archive.work.Joined;
import nianbao.archive.work.NamedDigest;

/**
 * Holds an archive against its own lists: every file is there and has its bytes, there is no other,
 * and the lists agree. Whoever changes a file has to change the sums as well, whose digest the
 * operator may have kept.
 */
final class ArchiveProof {

  private static final int HEX = 64;
  private static final Set<String> LISTS = Set.of(Lists.MANIFEST, Lists.REJECTED, Lists.SHARD);

  private final Path scratch;
  private final Consumer<Finding> findings;
  private final Set<String> told = new HashSet<>();

  /**
   * A proof.
   *
   * @param scratch an empty folder
   * @param findings told what is wrong
   */
  ArchiveProof(Path scratch, Consumer<Finding> findings) {
    this.scratch = scratch;
    this.findings = findings;
  }

  /** Compares the lists with what is there. */
  void of(Inventory inventory) throws IOException {
    if (!areSumsSound(inventory)) {
      return;
    }
    try {
      boolean listed = isThere(inventory, Lists.MANIFEST);
      boolean explained = isThere(inventory, Lists.REJECTED);
      if (listed && explained) {
        compareManifest(inventory);
        compareRejected(inventory);
      }
    } catch (ManifestException | CharacterCodingException e) {
      findings.accept(new Finding(Kind.DAMAGED, Lists.MANIFEST));
    }
  }

  /** Compares the sums with what is there, and gives whether they can be read. */
  boolean areSumsSound(Inventory inventory) throws IOException {
    try {
      compareSums(inventory);
      return true;
    } catch (CharacterCodingException e) {
      findings.accept(new Finding(Kind.DAMAGED, Lists.SUMS));
      return false;
    }
  }

  private boolean isThere(Inventory inventory, String list) {
    boolean there = inventory.has(list);
    if (!there && !told.contains(list)) {
      findings.accept(new Finding(Kind.MISSING, list));
    }
    return there;
  }

  private void compareSums(Inventory inventory) throws IOException {
    String[] before = {""};
    Joined.each(
        sums(inventory, name -> true),
        inventory.found(),
        scratch,
        (name, sum, found) -> {
          Optional<Kind> wrong =
              name.equals(before[0]) ? Optional.of(Kind.TWICE) : compared(name, sum, found);
          if (wrong.isPresent()) {
            tell(wrong.get(), name);
          }
          before[0] = name;
        });
  }

  private void tell(Kind kind, String name) {
    findings.accept(new Finding(kind, name));
    if (LISTS.contains(name)) {
      told.add(name);
    }
  }

  private static Optional<Kind> compared(
      String name, Optional<String> sum, Optional<String> found) {
    if (found.isEmpty()) {
      return Optional.of(Kind.MISSING);
    }
    if (found.get().isEmpty()) {
      return Optional.of(Kind.DAMAGED);
    }
    if (sum.isEmpty()) {
      return name.equals(Lists.SUMS) ? Optional.empty() : Optional.of(Kind.ADDED);
    }
    return sum.equals(found) ? Optional.empty() : Optional.of(Kind.CHANGED);
  }

  private void compareManifest(Inventory inventory) throws IOException {
    Path stated = scratch.resolve("stated");
    try (BufferedWriter lines = Files.newBufferedWriter(stated)) {
      ManifestLine.each(
          inventory.list(Lists.MANIFEST),
          line -> {
            for (Listed file : line.files()) {
              lines.write(new NamedDigest(file.entry(), file.digest().hex()).line());
            }
          });
    }
    Joined.each(
        stated,
        sums(inventory, name -> !LISTS.contains(name)),
        scratch,
        (name, listed, sum) -> {
          if (!listed.equals(sum)) {
            findings.accept(new Finding(Kind.MANIFEST, name));
          }
        });
  }

  /** The sums of the files of some names. */
  private Path sums(Inventory inventory, Predicate<String> names) throws IOException {
    Path sums = scratch.resolve("sums");
    try (BufferedReader lines = Files.newBufferedReader(inventory.list(Lists.SUMS));
        BufferedWriter named = Files.newBufferedWriter(sums)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean sound = line.length() > HEX + 2;
        String name = sound ? line.substring(HEX + 2) : line;
        if (names.test(name)) {
          named.write(new NamedDigest(name, sound ? line.substring(0, HEX) : "").line());
        }
      }
    }
    return sums;
  }

  private void compareRejected(Inventory inventory) throws IOException {
    try (BufferedReader rejected = Files.newBufferedReader(inventory.list(Lists.REJECTED))) {
      boolean[] same = {true};
      ManifestLine.each(
          inventory.list(Lists.MANIFEST),
          line -> {
            if (line.files().isEmpty()) {
              same[0] &= (rejected.readLine() + "\n").equals(line.rejectedLine());
            }
          });
      if (!same[0] || rejected.readLine() != null) {
        findings.accept(new Finding(Kind.REJECTED, Lists.REJECTED));
      }
    }
  }
}
