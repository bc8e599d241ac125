package nianbao.archive;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where an archive ends.
 *
 * @param path a ZIP file if its name ends in {@code .zip}, or else a folder
 */
public record Target(Path path) {

  private static final String ZIP = ".zip";
  private static final String WORK = ".work";

  /** Whether it is a ZIP file. */
  public boolean isZip() {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
  }

  /** The folder beside it in which it is worked on. */
  public Path work() {
    return path.resolveSibling(path.getFileName() + WORK);
  }
}
