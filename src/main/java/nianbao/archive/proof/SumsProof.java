package nianbao.archive.proof;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nianbao.archive.listing.Lists;
import nianbao.archive.proof.Finding.Kind;
import nianbao.archive.sorted.Joined;
import nianbao.archive.sorted.NamedDigest;

/** Holds the files of an archive against its sums: every one is there, as it was, and no other. */
final class SumsProof {

  private static final int HEX = 64;

  private final Path scratch;
  private final Consumer<Finding> findings;

  /**
   * A proof.
   *
   * @param scratch a folder for files of its own
   * @param findings told what is wrong
   */
  SumsProof(Path scratch, Consumer<Finding> findings) {
    this.scratch = scratch;
    this.findings = findings;
  }

  /** Compares the sums with what is there. */
  void compare(Inventory inventory) throws IOException {
    String[] before = {""};
    Joined.each(
        of(inventory, ""),
        inventory.found(),
        scratch,
        (name, sum, found) -> {
          if (name.equals(before[0])) {
            findings.accept(new Finding(Kind.TWICE, name));
          } else if (found.isEmpty()) {
            findings.accept(new Finding(Kind.MISSING, name));
          } else if (sum.isEmpty() && !name.equals(Lists.SUMS)) {
            findings.accept(new Finding(Kind.ADDED, name));
          } else if (sum.isPresent() && !sum.equals(found)) {
            findings.accept(new Finding(Kind.CHANGED, name));
          }
          before[0] = name;
        });
  }

  /** The sums of the files whose names end like this. */
  Path of(Inventory inventory, String end) throws IOException {
    Path sums = scratch.resolve("sums");
    try (BufferedReader lines = Files.newBufferedReader(inventory.list(Lists.SUMS));
        BufferedWriter named = Files.newBufferedWriter(sums)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean sound = line.length() > HEX + 2;
        String name = sound ? line.substring(HEX + 2) : line;
        if (name.endsWith(end)) {
          named.write(new NamedDigest(name, sound ? line.substring(0, HEX) : "").line());
        }
      }
    }
    return sums;
  }
}
