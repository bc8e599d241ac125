package nianbao.archive.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The files of a folder. A link to a folder and a pipe are files without content, for we make none;
 * what the disk does not give is told as unreadable.
 */
record FolderContents(Path folder) implements Contents {

  @Override
  public boolean each(Use use) throws IOException {
    Path root = folder.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            take(name(root, file), file, use);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            use.unreadable(name(root, file));
            return FileVisitResult.CONTINUE;
          }
        });
    return true;
  }

  private static void take(String name, Path file, Use use) throws IOException {
    if (!Files.isRegularFile(file)) {
      use.with(name, InputStream.nullInputStream());
    } else if (!Files.isReadable(file)) {
      use.unreadable(name);
    } else {
      read(name, file, use);
    }
  }

  private static void read(String name, Path file, Use use) throws IOException {
    try (InputStream content =
        new Mirror(Files.newInputStream(file), OutputStream.nullOutputStream())) {
      use.with(name, content);
    } catch (DamagedException e) {
      use.unreadable(name);
    }
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
