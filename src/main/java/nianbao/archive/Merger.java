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
import nianbao.archive.container.Made;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.content.ManifestLine.Listed;
import nianbao.archive.plan.EntryKey;
import nianbao.archive.work.SortedLines;
import nianbao.press.format.Format;
import nianbao.press.listing.JsonObject;
import nianbao.report.Digest;

/**
 * Puts the shards of an archive together: exactly what one run makes of all reports. The shards
 * were verified before.
 */
final class Merger implements Closeable {

  private static final char TAB = '\t';

  private final List<ShardReader> shards = new ArrayList<>();
  private final Container container;
  private final Lists lists;
  private final Path refused;
  private final Path sorted;

  /** A merger, which closes the shards only. */
  Merger(Container container, Lists lists, Path scratch) {
    this.container = container;
    this.lists = lists;
    this.refused = scratch.resolve("refused");
    this.sorted = scratch.resolve("refused.sorted");
  }

  /** Adds a shard with its manifest. */
  void add(Path archive, Path manifest) throws IOException {
    shards.add(new ShardReader(archive, manifest));
  }

  /** Writes all of it. */
  void merge() throws IOException {
    for (Optional<ShardReader> least = least(); least.isPresent(); least = least()) {
      add(least.get());
    }
    mergeRefused();
    addList(Lists.MANIFEST);
    addList(Lists.REJECTED);
    lists.flush();
    container.addList(Lists.SUMS, lists.file(Lists.SUMS));
    container.finish();
  }

  private Optional<ShardReader> least() {
    return shards.stream()
        .filter(shard -> shard.next().filter(line -> !line.files().isEmpty()).isPresent())
        .min(Comparator.comparing(Merger::key, SortedLines::compare));
  }

  private static String key(ShardReader shard) {
    return EntryKey.of(Format.stem(shard.next().orElseThrow().files().get(0).entry()));
  }

  private void add(ShardReader shard) throws IOException {
    ManifestLine line = shard.next().orElseThrow();
    Digest source = line.digest().orElseThrow();
    for (Listed file : line.files()) {
      byte[] bytes = shard.content(file);
      CRC32 crc = new CRC32();
      crc.update(bytes);
      Entry entry = new Entry(file.entry(), bytes.length, crc.getValue());
      container.add(source, new Made(entry, file.digest(), file.pages()), bytes);
    }
    lists.again(line);
    shard.advance();
  }

  private void mergeRefused() throws IOException {
    try (BufferedWriter lines = Files.newBufferedWriter(refused)) {
      for (ShardReader shard : shards) {
        while (shard.next().isPresent()) {
          ManifestLine line = shard.next().get();
          lines.write(JsonObject.EMPTY.with("", line.source()).text() + TAB + line.line());
          shard.advance();
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
    for (ShardReader shard : shards) {
      shard.close();
    }
  }
}
