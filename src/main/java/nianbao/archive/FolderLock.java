package nianbao.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nianbao.archive.work.Workspace;

/** Keeps other runs out of a folder, until this one ends in whatever way. */
public final class FolderLock implements Closeable {

  private final Workspace space;
  private final FileChannel lock;

  private FolderLock(Workspace space, FileChannel lock) {
    this.space = space;
    this.lock = lock;
  }

  /**
   * Takes a folder, which is made if it is not there.
   *
   * @throws ForeignFolderException if something is there that no run of ours made
   * @throws LockedException if another run has it
   * @throws IOException if it cannot be written to
   */
  public static FolderLock of(Workspace space) throws IOException {
    prepare(space);
    FileChannel lock =
        FileChannel.open(space.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isHeld(lock)) {
      lock.close();
      throw new LockedException(space.folder().toString());
    }
    return new FolderLock(space, lock);
  }

  // All that is in the folder is removed in the end: it must not be anybody else's.
  private static void prepare(Workspace space) throws IOException {
    Path folder = space.folder();
    boolean made = Files.isRegularFile(space.mark(), LinkOption.NOFOLLOW_LINKS);
    String[] inside = folder.toFile().list();
    boolean foreign =
        Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
            && (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                || (!made && (inside == null || inside.length > 0)));
    if (foreign) {
      throw new ForeignFolderException(folder.toString());
    }
    Files.createDirectories(folder);
    if (!made) {
      Files.createFile(space.mark());
    }
  }

  // The system lets go of it when the process ends, also by a kill.
  private static boolean isHeld(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Removes the folder: the work is done. */
  public void end() throws IOException {
    // While others are kept out; then there is nothing left that one of them could have made.
    space.tidy();
    space.startAnew();
    lock.close();
    space.remove();
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
