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
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The reports of a shard in the order of its manifest, with their PDFs. For one thread. */
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

  /** The PDF of the next line; asked once for each. */
  byte[] pdf(ManifestLine.Pdf pdf) throws IOException {
    if (zip.isEmpty()) {
      return Files.readAllBytes(archive.resolve(pdf.entry()));
    }
    var entry = zip.get().getNextEntry();
    if (entry == null || !entry.getName().equals(pdf.entry())) {
      throw new EOFException(archive + " has not " + pdf.entry());
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
