package nianbao.archive.proof.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** The files of a folder. */
record FolderContents(Path folder) implements Contents {

  @Override
  public boolean each(Use use) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      Iterator<Path> found = files.filter(file -> !Files.isDirectory(file)).iterator();
      while (found.hasNext()) {
        Path file = found.next();
        try (InputStream content = Files.newInputStream(file)) {
          use.with(folder.relativize(file).toString().replace('\\', '/'), content);
        }
      }
    }
    return true;
  }
}
