package nianbao.archive;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import nianbao.archive.container.Container;
import nianbao.archive.container.Entry;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.plan.EntryKey;
import nianbao.archive.work.SortedLines;
import nianbao.press.listing.JsonObject;
import nianbao.report.Digest;

/**
 * Puts the shares of an archive together: exactly what one run makes of all reports. The shares
 * were verified before.
 */
public final class Merger implements Closeable {

  private static final char TAB = '\t';

  private final List<ShareReader> shares = new ArrayList<>();
  private final Container container;
  private final Lists lists;
  private final Path refused;
  private final Path sorted;

  /** A merger, which closes the shares only. */
  public Merger(Container container, Lists lists, Path scratch) {
    this.container = container;
    this.lists = lists;
    this.refused = scratch.resolve("refused");
    this.sorted = scratch.resolve("refused.sorted");
  }

  /** Adds a share with its manifest. */
  public void add(Path archive, Path manifest) throws IOException {
    shares.add(new ShareReader(archive, manifest));
  }

  /** Writes all of it. */
  public void merge() throws IOException {
    for (Optional<ShareReader> least = least(); least.isPresent(); least = least()) {
      add(least.get());
    }
    mergeRefused();
    addList(Lists.MANIFEST);
    addList(Lists.REJECTED);
    lists.flush();
    container.addList(Lists.SUMS, lists.file(Lists.SUMS));
    container.finish();
  }

  private Optional<ShareReader> least() {
    return shares.stream()
        .filter(share -> share.next().flatMap(ManifestLine::pdf).isPresent())
        .min(Comparator.comparing(Merger::key, SortedLines::compare));
  }

  private static String key(ShareReader share) {
    return share
        .next()
        .flatMap(ManifestLine::pdf)
        .map(pdf -> EntryKey.of(pdf.entry()))
        .orElseThrow();
  }

  private void add(ShareReader share) throws IOException {
    ManifestLine line = share.next().orElseThrow();
    ManifestLine.Pdf pdf = line.pdf().orElseThrow();
    byte[] bytes = share.pdf(pdf);
    CRC32 crc = new CRC32();
    crc.update(bytes);
    Entry entry = new Entry(pdf.entry(), bytes.length, crc.getValue());
    Digest source = line.digest().orElseThrow();
    container.add(source, new Made(entry, pdf.digest(), pdf.pages()), bytes);
    lists.again(line);
    share.advance();
  }

  private void mergeRefused() throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(refused)) {
      for (ShareReader share : shares) {
        while (share.next().isPresent()) {
          ManifestLine line = share.next().get();
          lines.write(JsonObject.EMPTY.with("", line.source()).text() + TAB + line.text() + "\n");
          share.advance();
        }
      }
    }
    SortedLines.sort(refused, sorted);
    try (BufferedReader lines = Files.newBufferedReader(sorted)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        lists.again(ManifestLine.of(line.substring(line.indexOf(TAB) + 1)));
      }
    }
  }

  private void addList(String name) throws IOException {
    lists.sum(name);
    container.addList(name, lists.file(name));
  }

  @Override
  public void close() throws IOException {
    for (ShareReader share : shares) {
      share.close();
    }
  }
}
