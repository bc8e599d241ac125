package nianbao.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.terminal.InputFile;
import nianbao.terminal.Location;
import nianbao.terminal.Reason;
import nianbao.terminal.Terminal;
import nianbao.terminal.UnusableException;

/** The documents that names of files and folders stand for. */
final class Documents {

  private static final Path TOP = Path.of("");
  private static final int DEEPEST = 32;

  private final Terminal terminal;

  Documents(Terminal terminal) {
    this.terminal = terminal;
  }

  List<Document> named(List<String> names) {
    List<Document> documents = new ArrayList<>();
    for (String name : names) {
      boolean folder =
          !name.equals(InputFile.STANDARD_INPUT)
              && Files.isDirectory(Location.of(terminal.folder(), name));
      if (folder) {
        documents.addAll(inside(name));
      } else {
        documents.add(new Document(new InputFile(terminal, name), TOP));
      }
    }
    return documents;
  }

  /** All files of a folder in the order of their names, but for hidden ones and our own lists. */
  private List<Document> inside(String name) {
    Path folder = Location.of(terminal.folder(), name);
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isSkipped(folder.relativize(file)))
          .sorted()
          .map(file -> document(name, folder.relativize(file)))
          .toList();
    } catch (IOException e) {
      throw new UnusableException("无法读取文件夹“" + name + "”：" + Reason.of(e) + "。", e);
    }
  }

  private Document document(String name, Path file) {
    Path parent = file.getParent();
    return new Document(
        new InputFile(terminal, Path.of(name).resolve(file).toString()),
        parent == null ? TOP : parent);
  }

  private static boolean isSkipped(Path file) {
    for (Path step : file) {
      String name = step.toString();
      // Word's lock files begin with ~$, hidden ones with a dot.
      if (name.startsWith(".") || name.startsWith("~$")) {
        return true;
      }
    }
    String name = file.toString();
    return name.endsWith(".import.json") || name.endsWith(Drafts.LIST) || name.endsWith(".json");
  }
}
