package nianbao.archive.container;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The name that what is whole gets in the end. It keeps it, and all that is under it, though the
 * machine goes off: files, then folders, then the name reach the disk (fsync of POSIX).
 */
public final class FinalName {

  private FinalName() {}

  /** Gives the name to a file, or to a folder whose files are written through. */
  public static void give(Path name, Path made) throws IOException {
    if (Files.isDirectory(made)) {
      writeFoldersThrough(made);
    } else {
      writeThrough(made);
    }
    Files.move(made, name, StandardCopyOption.ATOMIC_MOVE);
    writeFolderThrough(Objects.requireNonNull(name.toAbsolutePath().getParent()));
  }

  /** Waits until the disk has a file. */
  static void writeThrough(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void writeFoldersThrough(Path tree) throws IOException {
    try (Stream<Path> all = Files.walk(tree)) {
      for (Path folder : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
        writeFolderThrough(folder);
      }
    }
  }

  private static void writeFolderThrough(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows, and a folder that may not be listed, know no such thing; the name is given.
      return;
    }
  }
}
