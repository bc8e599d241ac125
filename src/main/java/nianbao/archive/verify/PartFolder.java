package nianbao.archive.verify;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An archive as a cluster makes it: a folder of ZIP files, each of them a shard, with the sums of
 * these and the list of all reports that are not made.
 */
public record PartFolder(Path folder) {

  private static final String PART = "part-[0-9][0-9][0-9][0-9][0-9].zip";

  /** Archives and shards, where each such folder is replaced by its parts. */
  public static List<Path> parted(List<Path> archives) throws IOException {
    List<Path> parted = new ArrayList<>();
    for (Path archive : archives) {
      parted.addAll(isAt(archive) ? new PartFolder(archive).parts() : List.of(archive));
    }
    return parted;
  }

  /** Whether there is such an archive, of which parts may be missing. */
  static boolean isAt(Path path) throws IOException {
    return Files.isDirectory(path) && !new PartFolder(path).parts().isEmpty();
  }

  /** The parts, in order. */
  private List<Path> parts() throws IOException {
    List<Path> parts = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PART)) {
      found.forEach(parts::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(parts);
    return parts;
  }
}
