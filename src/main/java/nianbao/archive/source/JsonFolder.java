package nianbao.archive.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A folder: the reports of every file in it and in the folders below that holds some by its name.
 * Links to files are followed, links to folders are not, so that a folder cannot stand in itself;
 * one that leads out of the folder is handed over as a broken source, because reports may lie
 * behind it.
 *
 * @param name what lists call it; a report's name is this and its path in the folder
 * @param apart what is not looked at: the archive itself may be made in the folder
 * @param finding which of its files are reports
 */
public record JsonFolder(String name, Path folder, Predicate<Path> apart, Finding finding)
    implements Sources {

  /** All of a folder. */
  public JsonFolder(String name, Path folder) {
    this(name, folder, file -> false, Finding.TO_BE_MADE);
  }

  @Override
  public void feed(Inlet inlet) throws IOException {
    Path root = folder.toRealPath();
    Files.walkFileTree(root, new Visitor(root, inlet));
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Inlet inlet;

    Visitor(Path root, Inlet inlet) {
      this.root = root;
      this.inlet = inlet;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (Files.isDirectory(file)) {
        visitLink(file);
      } else if (FoundFile.holdsReports(inside(file))
          && !apart.test(folder.resolve(inside(file)))) {
        visitReport(file);
      }
      return FileVisitResult.CONTINUE;
    }

    // A pipe would keep us waiting for ever.
    private void visitReport(Path file) throws IOException {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        inlet.take(Unreadable.noFile(nameOf(file)));
      } else {
        String found = nameOf(file);
        Reports.found(Reports.ofFile(found, file, finding), found, finding).feed(inlet);
      }
    }

    // What lies within the folder is read in its own place.
    private void visitLink(Path link) throws IOException {
      if (!link.toRealPath().startsWith(root)) {
        inlet.take(Unreadable.link(nameOf(link)));
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      inlet.take(Unreadable.from(nameOf(file), e));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        inlet.take(Unreadable.from(nameOf(inside), e));
      }
      return FileVisitResult.CONTINUE;
    }

    private String nameOf(Path file) {
      if (file.equals(root)) {
        return name;
      }
      return (name.equals(".") || name.isEmpty() ? "" : name.replaceFirst("/+$", "") + "/")
          + inside(file);
    }

    private String inside(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }
  }
}
