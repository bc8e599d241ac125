package nianbao.archive.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * What lists call the inputs of an archive: by the least of the end of each path that tells it from
 * the others. So the same inputs have the same names, wherever the program runs.
 *
 * @param paths of the inputs, absolute, with {@code /} between names
 */
public record SourceNames(List<String> paths) {

  public SourceNames {
    paths = List.copyOf(paths);
  }

  /** The name of a file. */
  public String ofFile(String path) {
    List<String> names = names(path);
    for (int from = names.size() - 1; from > 0; from--) {
      String end = end(names, from);
      if (paths.stream().filter(other -> ("/" + other).endsWith("/" + end)).count() <= 1) {
        return end;
      }
    }
    return path;
  }

  /** What stands before the names of the files in a folder: nothing where it is the only input. */
  public String ofFolder(String path) {
    return paths.size() == 1 ? "" : ofFile(path);
  }

  private static List<String> names(String path) {
    return Stream.of(path.split("/", -1)).filter(name -> !name.isEmpty()).toList();
  }

  private static String end(List<String> names, int from) {
    return String.join("/", names.subList(from, names.size()));
  }
}
