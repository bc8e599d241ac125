package nianbao.cli.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nianbao.archive.work.Workspace;

/**
 * The one desktop of a user that runs. Its folder holds the keys that open its page, and a lock for
 * as long as it runs, so that the next one sends the browser there: a browser keeps drafts by
 * address, and with another port none would be seen. Safe for use by several threads.
 */
final class RunningDesktop {

  /** What stands before its address in the file of keys, where a comment is allowed. */
  private static final String ADDRESS = "# ";

  private final Path keys;
  private final FileChannel lock;
  private final Optional<Path> ownFolder;
  private long size;

  private RunningDesktop(Path keys, FileChannel lock, Optional<Path> ownFolder) {
    this.keys = keys;
    this.lock = lock;
    this.ownFolder = ownFolder;
  }

  /**
   * A desktop that no other one finds, for a user without a folder.
   *
   * @param temporary where it makes a folder of its own, which goes with it
   * @throws IOException if it cannot
   */
  static RunningDesktop alone(Path temporary, String key) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "nianbao-");
    return begun(folder, key, Optional.of(folder)).orElseThrow();
  }

  /**
   * The desktop that runs from now on, with a first key; empty if one runs already.
   *
   * @param folder of the user alone, which is there
   * @throws IOException if the folder cannot be used
   */
  static Optional<RunningDesktop> begun(Path folder, String key) throws IOException {
    return begun(folder, key, Optional.empty());
  }

  private static Optional<RunningDesktop> begun(Path folder, String key, Optional<Path> ownFolder)
      throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("desktop.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (!isHeld(channel)) {
        channel.close();
        return Optional.empty();
      }
      RunningDesktop desktop = new RunningDesktop(keys(folder), channel, ownFolder);
      desktop.write(key);
      return Optional.of(desktop);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Gives the desktop that runs one more key; its address with it, or nothing if none runs, or not
   * yet.
   */
  static Optional<URI> joined(Path folder, String key) throws IOException {
    try {
      Path keys = keys(folder);
      Optional<URI> address =
          Files.readAllLines(keys).stream()
              .filter(line -> line.startsWith(ADDRESS))
              .map(line -> URI.create(line.substring(ADDRESS.length())))
              .findFirst();
      if (address.isPresent()) {
        // Not made anew: without its file the desktop is at its end.
        Files.writeString(keys, line(key), StandardOpenOption.APPEND);
      }
      return address.filter(there -> Files.exists(keys));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The file of its keys, as a service reads it. */
  Path keys() {
    return keys;
  }

  /** Says where its page is, unless it has left already. */
  synchronized void isAt(URI address) throws IOException {
    try {
      Files.writeString(keys, ADDRESS + address + "\n", StandardOpenOption.APPEND);
      size = Files.size(keys);
    } catch (NoSuchFileException e) {
      // Ended as soon as it was ready: nobody is sent to it.
      size = 0;
    }
  }

  /** Whether a key has come since this was asked last. */
  synchronized boolean isJoined() {
    long before = size;
    try {
      size = Files.size(keys);
    } catch (IOException e) {
      // Without its file nobody finds it.
      return false;
    }
    return size > before;
  }

  /** Nobody is sent to it any longer. */
  void leave() throws IOException {
    Files.deleteIfExists(keys);
  }

  /** Makes room for the next desktop. At the end of a service two threads come here. */
  synchronized void end() throws IOException {
    leave();
    if (lock.isOpen()) {
      lock.close();
      if (ownFolder.isPresent()) {
        new Workspace(ownFolder.get()).remove();
      }
    }
  }

  // In one step, and readable by its owner alone, as temporary files are.
  private void write(String key) throws IOException {
    Path part = Files.createTempFile(keys.getParent(), "desktop", ".part");
    Files.writeString(part, line(key));
    Files.move(part, keys, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    size = Files.size(keys);
  }

  private static boolean isHeld(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Path keys(Path folder) {
    return folder.resolve("desktop.keys");
  }

  private static String line(String key) {
    return Presence.NAME + " " + key + " once\n";
  }
}
