package nianbao.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nianbao.archive.work.Workspace;

/**
 * A folder that lives as long as the process does, and is removed by the next one at the latest.
 */
public final class Scratch implements Closeable {

  /** So young a folder can be one that its run has not locked yet. */
  private static final Duration YOUNG = Duration.ofMinutes(5);

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
  private static boolean isLeftOver(Path other, Path own) {
    try {
      return !other.equals(own)
          && Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
          && Files.getOwner(other).equals(Files.getOwner(own))
          && Files.exists(new Workspace(other).lock())
          && isOld(other, own);
    } catch (IOException e) {
      // Its run has just ended and taken it along.
      return false;
    }
  }

  // By the clock of the disk, which has just made our own.
  private static boolean isOld(Path other, Path own) throws IOException {
    Instant now = Files.getLastModifiedTime(own).toInstant();
    return Files.getLastModifiedTime(other).toInstant().plus(YOUNG).isBefore(now);
  }

  // Where the lock is held another service lives; what cannot be removed can stay for the next.
  @SuppressWarnings("EmptyCatch")
  private static void remove(Path other) {
    try (FolderLock left = FolderLock.of(new Workspace(other))) {
      left.end();
    } catch (IOException | UncheckedIOException ignored) {
    }
  }

  @Override
  public void close() throws IOException {
    occupation.end();
  }
}
