package nianbao.archive.verify;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nianbao.archive.content.StoredContents;
import nianbao.archive.work.Joined;
import nianbao.archive.work.NamedDigest;
import nianbao.archive.work.OrderedWork;
import nianbao.archive.work.Progress;
import nianbao.press.Press;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.input.Extraction;
import nianbao.report.Digest;

/**
 * Makes the files again that carry no report, from the one that a file beside them carries, and
 * compares.
 */
final class OthersProof {

  private final Press press;
  private final int jobs;
  private final Path scratch;
  private final Consumer<Finding> findings;
  private long unproven;

  OthersProof(Press press, int jobs, Path scratch, Consumer<Finding> findings) {
    this.press = press;
    this.jobs = jobs;
    this.scratch = scratch;
    this.findings = findings;
  }

  /**
   * Compares those of some formats, and gives how many have no report beside them.
   *
   * @param archive whose inventory is complete
   * @param carrier the format whose files are asked for their reports; one is enough
   */
  long of(Path archive, Inventory inventory, Optional<Format> carrier, Set<Format> formats)
      throws IOException {
    Path remade = scratch.resolve("remade");
    try (BufferedWriter lines = Files.newBufferedWriter(remade);
        OrderedWork<List<NamedDigest>> workers =
            new OrderedWork<>(jobs, digests -> write(digests, lines), Progress.NONE)) {
      StoredContents.of(archive, scratch)
          .each(
              (name, content) -> {
                if (carrier.isPresent() && Format.ofFile(name).equals(carrier)) {
                  byte[] file = content.readNBytes(ArchiveVerifier.MOST_BYTES);
                  workers.put(() -> remade(name, file, formats));
                }
              });
      workers.finish();
    }
    Joined.each(inventory.found(), remade, scratch, this::compare);
    return unproven;
  }

  private static void write(List<NamedDigest> digests, BufferedWriter lines) throws IOException {
    for (NamedDigest digest : digests) {
      lines.write(digest.line());
    }
  }

  private List<NamedDigest> remade(String name, byte[] file, Set<Format> formats)
      throws IOException {
    return Extraction.of(new ByteArrayInputStream(file)) instanceof Extraction.Extracted carried
        ? others(Format.stem(name), carried.json().getBytes(StandardCharsets.UTF_8), formats)
        : List.of();
  }

  private List<NamedDigest> others(String stem, byte[] report, Set<Format> formats)
      throws IOException {
    List<NamedDigest> digests = new ArrayList<>();
    for (Format format : formats) {
      press
          .make(new ByteArrayInputStream(report), Wanted.of(format, Checks.REPORT))
          .fold(
              made -> digests.add(digest(stem, made.value())),
              rejected -> false,
              unreadable -> false,
              unfit -> false);
    }
    return digests;
  }

  private static NamedDigest digest(String stem, Product product) {
    return new NamedDigest(stem + product.format().ending(), Digest.of(product.bytes()).hex());
  }

  private void compare(String name, Optional<String> found, Optional<String> made) {
    boolean other = Format.ofFile(name).filter(format -> !format.saysHowItWasMade()).isPresent();
    if (found.isPresent() && made.isPresent() && !found.equals(made)) {
      findings.accept(new Finding(Finding.Kind.REMADE, name));
    } else if (other && made.isEmpty()) {
      unproven++;
    }
  }
}
