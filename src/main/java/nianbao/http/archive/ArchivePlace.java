package nianbao.http.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.archive.work.Workspace;

/** Where one archive is made: a folder that is gone afterwards. For one thread at a time. */
public final class ArchivePlace implements Closeable {

  private final Path folder;
  private final Runnable leaving;

  private ArchivePlace(Path folder, Runnable leaving) {
    this.folder = folder;
    this.leaving = leaving;
  }

  /**
   * An empty place, whatever was there.
   *
   * @param leaving told once it is given back
   */
  static ArchivePlace in(Path folder, Runnable leaving) throws IOException {
    new Workspace(folder).remove();
    ArchivePlace place = new ArchivePlace(folder, leaving);
    Files.createDirectories(place.work());
    return place;
  }

  /** The file for what the request brings. */
  public Path body() {
    return folder.resolve("body");
  }

  /** The folder for the work, which is empty. */
  public Path work() {
    return folder.resolve("work");
  }

  @Override
  public void close() throws IOException {
    try {
      new Workspace(folder).remove();
    } finally {
      leaving.run();
    }
  }
}
