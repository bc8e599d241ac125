package nianbao.http.server.body;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A body in a file. */
final class FileBody implements BodySink {

  private final Path path;
  private @Nullable OutputStream file;

  /** An empty body, which takes the place of what the file holds. */
  FileBody(Path path) {
    this.path = path;
  }

  @Override
  public void take(byte[] buffer, int count) throws IOException {
    file().write(buffer, 0, count);
  }

  @Override
  public void close() throws IOException {
    file().close();
  }

  private OutputStream file() throws IOException {
    if (file == null) {
      file = Files.newOutputStream(path);
    }
    return file;
  }
}
