package nianbao.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import nianbao.archive.work.Workspace;

/**
 * A folder that lives as long as the process does, and is removed by the next one at the latest.
 */
public final class Scratch implements Closeable {

  private final Path folder;
  private final FolderLock occupation;

  private Scratch(Path folder, FolderLock occupation) {
    this.folder = folder;
    this.occupation = occupation;
  }

  /**
   * A new folder, after those are removed whose process was killed.
   *
   * @param prefix of its name, by which those that were left behind are known
   * @throws IOException if nothing can be made there
   */
  public static Scratch in(Path temporary, String prefix) throws IOException {
    Path folder = Files.createTempDirectory(temporary, prefix);
    FolderLock occupation = FolderLock.of(new Workspace(folder));
    try (DirectoryStream<Path> others = Files.newDirectoryStream(temporary, prefix + "*")) {
      for (Path other : others) {
        if (isLeftOver(other, folder)) {
          remove(other);
        }
      }
    }
    return new Scratch(folder, occupation);
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  // Everyone can put something into a folder for temporary files; what is not ours is not touched.
  private static boolean isLeftOver(Path other, Path own) throws IOException {
    return !other.equals(own)
        && Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
        && Files.getOwner(other).equals(Files.getOwner(own))
        && Files.exists(new Workspace(other).lock());
  }

  // Where the lock is held another service lives; what cannot be removed can stay for the next.
  @SuppressWarnings("EmptyCatch")
  private static void remove(Path other) {
    try (FolderLock left = FolderLock.of(new Workspace(other))) {
      left.end();
    } catch (IOException ignored) {
    }
  }

  @Override
  public void close() throws IOException {
    occupation.end();
  }
}
