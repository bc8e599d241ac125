package nianbao.archive.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which an archive is worked on, and the names in it.
 *
 * @param folder which exists, and which nobody else uses
 */
public record Workspace(Path folder) {

  /** What a later run goes on with. */
  private static final List<String> KEPT =
      List.of("archive.part", "journal", "SHA256SUMS", "lock", ".nianbao-work");

  /** The reports in canonical form, one behind the other. */
  public Path reports() {
    return folder.resolve("reports");
  }

  /** The sketches of their paragraphs. */
  public Path sketches() {
    return folder.resolve("sketches");
  }

  /** The archive as far as it is made: a file, or a folder. */
  public Path archive() {
    return folder.resolve(KEPT.get(0));
  }

  /** What of it is whole. */
  public Path journal() {
    return folder.resolve(KEPT.get(1));
  }

  /** The sums of an archive that stands under its name since just now. */
  public Path sums() {
    return folder.resolve(KEPT.get(2));
  }

  /** Held by the run that works here. */
  public Path lock() {
    return folder.resolve(KEPT.get(3));
  }

  /** There once the folder was made for this: another one is left alone. */
  public Path mark() {
    return folder.resolve(KEPT.get(4));
  }

  /** A list of the archive, or a file of a step. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Removes what no later run needs. */
  public void tidy() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!KEPT.contains(String.valueOf(file.getFileName()))) {
          delete(file);
        }
      }
    }
  }

  /** Removes the archive as far as it is made. */
  public void startAnew() throws IOException {
    // A journal without an archive would say that the archive has its name already.
    delete(journal());
    delete(archive());
    delete(sums());
  }

  /** Removes the folder. */
  public void remove() throws IOException {
    delete(folder);
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}
