package nianbao.archive.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/**
 * A folder: every {@code *.json} in it and in the folders below. Links to files are followed, links
 * to folders are not, so that a folder cannot stand in itself.
 *
 * @param name what lists call it; a report's name is this and its path in the folder
 */
public record JsonFolder(String name, Path folder) implements Sources {

  private static final String SUFFIX = ".json";

  /** Whether a name is that of a report. */
  static boolean isReport(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  @Override
  public void feed(Inlet inlet) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isReport(file.toString()) && !Files.isDirectory(file)) {
              new JsonFile(nameOf(file), file).feed(inlet);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            inlet.take(Unreadable.from(nameOf(file), e));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private String nameOf(Path file) {
    String inside = folder.relativize(file).toString().replace('\\', '/');
    return (name.equals(".") || name.isEmpty() ? "" : name.replaceFirst("/+$", "") + "/") + inside;
  }
}
