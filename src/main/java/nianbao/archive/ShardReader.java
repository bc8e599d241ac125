package nianbao.archive;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.content.ManifestLine.Listed;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The reports of a shard in the order of its manifest, with their files. For one thread. */
final class ShardReader implements Closeable {

  private final Path archive;
  private final BufferedReader manifest;
  private final Optional<ZipArchiveInputStream> zip;
  private Optional<ManifestLine> next;

  ShardReader(Path archive, Path manifest) throws IOException {
    this.archive = archive;
    this.manifest = Files.newBufferedReader(manifest);
    this.zip =
        Files.isDirectory(archive)
            ? Optional.empty()
            : Optional.of(
                new ZipArchiveInputStream(
                    new BufferedInputStream(Files.newInputStream(archive)), "UTF-8", true, true));
    this.next = read();
  }

  /** The line that the reader stands before; empty behind the last. */
  Optional<ManifestLine> next() {
    return next;
  }

  /** Goes on to the next line. */
  void advance() throws IOException {
    next = read();
  }

  private Optional<ManifestLine> read() throws IOException {
    String line = manifest.readLine();
    return line == null ? Optional.empty() : Optional.of(ManifestLine.of(line));
  }

  /** A file of the next line; asked once for each, in order. */
  byte[] content(Listed file) throws IOException {
    if (zip.isEmpty()) {
      return Files.readAllBytes(archive.resolve(file.entry()));
    }
    var entry = zip.get().getNextEntry();
    if (entry == null || !entry.getName().equals(file.entry())) {
      throw new EOFException(archive + " has not " + file.entry());
    }
    return zip.get().readAllBytes();
  }

  @Override
  public void close() throws IOException {
    manifest.close();
    if (zip.isPresent()) {
      zip.get().close();
    }
  }
}
