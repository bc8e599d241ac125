package nianbao.archive.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is one report.
 *
 * @param name what lists call it
 */
public record JsonFile(String name, Path file) implements Sources {

  @Override
  public void feed(Inlet inlet) throws IOException {
    inlet.take(source());
  }

  private Source source() {
    try (InputStream in = Files.newInputStream(file)) {
      return Source.of(name, in);
    } catch (IOException e) {
      return Unreadable.from(name, e);
    }
  }
}
