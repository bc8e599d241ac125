package nianbao.archive.survey;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nianbao.archive.content.Lists;
import nianbao.archive.content.ManifestException;
import nianbao.archive.content.ManifestLine;
import nianbao.archive.content.ManifestLine.Listed;
import nianbao.press.Press;
import nianbao.press.listing.LastReports;

/**
 * Last year's reports: an archive of ours, as a ZIP file or a folder, or a folder of JSON and PDF
 * files. Safe for several threads.
 */
public final class LastArchive implements LastReports, Closeable {

  private static final int MOST_BYTES = 64 << 20;

  private final LastIndex index;
  private final AtomicLong without = new AtomicLong();
  private final Path path;
  private final Optional<ZipFile> zip;
  private long unusable;

  private LastArchive(Path path) throws IOException {
    this.path = path;
    this.zip = Files.isDirectory(path) ? Optional.empty() : Optional.of(new ZipFile(path.toFile()));
    // Last, so that nothing is left behind where there is no ZIP file.
    this.index = new LastIndex();
  }

  /**
   * Finds out which reports there are.
   *
   * @param press reads the PDFs of a folder without a manifest
   * @throws ZipException if it is no ZIP file, or none of ours
   * @throws ManifestException if its manifest was changed so that it is none
   * @throws IOException if it cannot be read
   */
  public static LastArchive of(Path path, Press press) throws IOException {
    LastArchive last = new LastArchive(path);
    try {
      if (last.zip.isEmpty() && !Files.exists(path.resolve(Lists.MANIFEST))) {
        last.unusable = new LastFiles(path, last.index, press).find();
      } else {
        last.readManifest();
      }
      return last;
    } catch (IOException e) {
      last.close();
      throw e;
    }
  }

  private void readManifest() throws IOException {
    try (InputStream in = open(Lists.MANIFEST);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        add(ManifestLine.of(line));
      }
    }
  }

  private void add(ManifestLine line) throws IOException {
    Optional<Listed> carrier =
        line.files().stream().filter(file -> file.format().saysHowItWasMade()).findFirst();
    if (carrier.isPresent()) {
      index.add(line.heading().agency(), line.heading().year(), carrier.get().entry());
    }
  }

  /** How many reports there are. */
  public int count() {
    return index.size();
  }

  /** How many files there are that look like reports and are none. */
  public long unusable() {
    return unusable;
  }

  /** How many times a report was asked for that is not there. */
  public long without() {
    return without.get();
  }

  @Override
  public Optional<byte[]> before(String agency, int year) {
    return before(List.of(agency), year);
  }

  @Override
  public Optional<byte[]> before(List<String> names, int year) {
    for (String agency : names) {
      Optional<byte[]> found = found(agency, year - 1);
      if (found.isPresent()) {
        return found;
      }
    }
    without.incrementAndGet();
    return Optional.empty();
  }

  private Optional<byte[]> found(String agency, int year) {
    try {
      Optional<String> name = index.find(agency, year);
      if (name.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = open(name.get())) {
        return Optional.of(in.readNBytes(MOST_BYTES));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("last year's report of " + agency, e);
    }
  }

  private InputStream open(String name) throws IOException {
    if (zip.isEmpty()) {
      return Files.newInputStream(path.resolve(name));
    }
    ZipEntry entry = zip.get().getEntry(name);
    if (entry == null) {
      throw new ZipException("no " + name + " in " + path);
    }
    return zip.get().getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    index.close();
    if (zip.isPresent()) {
      zip.get().close();
    }
  }
}
