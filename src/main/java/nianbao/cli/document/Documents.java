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
        documents.addAll(file(name, TOP));
      }
    }
    return documents;
  }

  /** Whether names stand for many documents, of which there may be but one. */
  boolean areMany(List<String> names) {
    return names.size() > 1
        || names.stream()
            .filter(name -> !name.equals(InputFile.STANDARD_INPUT))
            .map(name -> Location.of(terminal.folder(), name))
            .anyMatch(file -> Files.isDirectory(file) || ZippedDocuments.isOne(file));
  }

  /** The document that a file is, or those that are in it. */
  private List<Document> file(String name, Path folder) {
    Path file = name.equals(InputFile.STANDARD_INPUT) ? TOP : Location.of(terminal.folder(), name);
    return ZippedDocuments.isOne(file)
        ? new ZippedDocuments(file, name, folder).all()
        : List.of(Document.of(new InputFile(terminal, name), folder));
  }

  /** All files of a folder in the order of their names, but for hidden ones and our own lists. */
  private List<Document> inside(String name) {
    Path folder = Location.of(terminal.folder(), name);
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !Document.isSkipped(folder.relativize(file)))
          .sorted()
          .flatMap(file -> document(name, folder.relativize(file)).stream())
          .toList();
    } catch (IOException e) {
      throw new UnusableException("无法读取文件夹“" + name + "”：" + Reason.of(e) + "。", e);
    }
  }

  private List<Document> document(String name, Path file) {
    Path parent = file.getParent();
    return file(Path.of(name).resolve(file).toString(), parent == null ? TOP : parent);
  }
}
