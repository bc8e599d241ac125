package nianbao.archive.verify;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nianbao.archive.content.FileDigest;
import nianbao.archive.content.Lists;
import nianbao.archive.work.NamedDigest;
import nianbao.report.Digest;

/** What an archive has: the digests of its files, sorted by name, and its lists. For one thread. */
final class Inventory implements Closeable {

  private static final Set<String> LISTS =
      Set.of(Lists.MANIFEST, Lists.REJECTED, Lists.SUMS, Lists.SHARD);

  private final Path scratch;
  private final BufferedWriter found;

  /** An inventory in an empty folder. */
  Inventory(Path scratch) throws IOException {
    this.scratch = scratch;
    this.found = Files.newBufferedWriter(scratch.resolve("found"));
  }

  void add(String name, InputStream content) throws IOException {
    if (LISTS.contains(name)) {
      addList(name, content);
    } else {
      add(name, FileDigest.of(content));
    }
  }

  private void addList(String name, InputStream content) throws IOException {
    try (ListCopy copy = new ListCopy(Files.newOutputStream(list(name)))) {
      content.transferTo(copy);
      if (copy.isSound()) {
        add(name, FileDigest.of(list(name)));
      } else {
        Files.delete(list(name));
        addUnreadable(name);
      }
    }
  }

  /** Adds a file that was looked at elsewhere. */
  void add(String name, Digest digest) throws IOException {
    found.write(new NamedDigest(name, digest.hex()).line());
  }

  /** Adds a file whose content nobody can read. */
  void addUnreadable(String name) throws IOException {
    found.write(new NamedDigest(name, "").line());
  }

  /** One of the lists; it is not there where the archive has none. */
  Path list(String name) {
    return scratch.resolve("list-" + name);
  }

  boolean has(String list) {
    return Files.exists(list(list));
  }

  /** The digests, one a line, all of them added. */
  Path found() throws IOException {
    found.flush();
    return scratch.resolve("found");
  }

  @Override
  public void close() throws IOException {
    found.close();
  }
}
