package nianbao.http.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * What lies in a ZIP file beside the reports: a list of agencies, weights.
 *
 * @param file what was sent
 */
public record Beside(Path file) {

  /** Beyond this it is neither. */
  private static final int MOST = 20 << 20;

  /**
   * A file by its name, if the ZIP file has it outside of all folders; of what is no ZIP file
   * nothing.
   *
   * @param name of the file
   */
  public Optional<byte[]> file(String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return Optional.of(in.readNBytes(MOST + 1));
      }
    } catch (ZipException e) {
      // Whoever reads the reports says what is wrong with it.
      return Optional.empty();
    }
  }
}
