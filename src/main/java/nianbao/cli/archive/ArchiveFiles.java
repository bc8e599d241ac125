package nianbao.cli.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nianbao.terminal.Location;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;

/** Archives that stand on the command line. */
final class ArchiveFiles {

  private ArchiveFiles() {}

  /**
   * The archives of some names.
   *
   * @throws UnusableException if one is not there
   */
  static List<Path> of(Terminal terminal, List<String> names) {
    return names.stream().map(name -> of(terminal, name)).toList();
  }

  private static Path of(Terminal terminal, String name) {
    Path archive = Location.of(terminal.folder(), name);
    if (!Files.isReadable(archive)) {
      throw new UnusableException("找不到“" + name + "”，或者没有权限读它。");
    }
    if (Files.isDirectory(archive)) {
      Location.requireChinese(archive, "“" + name + "”");
    }
    return archive;
  }
}
