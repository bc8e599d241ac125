package nianbao.http.server.body;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import org.jspecify.annotations.Nullable;

/** A body in a file. It has to come at some pace, because others wait for its place. */
public final class FileBody implements BodySink {

  private final Path path;
  private final Pace pace;
  private final InstantSource clock;
  private final Instant start;
  private @Nullable OutputStream file;
  private long received;

  /** An empty body, which takes the place of what the file holds. */
  public FileBody(Path path, Pace pace, InstantSource clock) {
    this.path = path;
    this.pace = pace;
    this.clock = clock;
    this.start = clock.instant();
  }

  @Override
  public void take(byte[] buffer, int count) throws Refusal, IOException {
    received += count;
    if (Duration.between(start, clock.instant()).compareTo(pace.longest(received)) > 0) {
      throw new Refusal(Fault.REQUEST_TIMEOUT, "内容发得太慢，没有在限定的时间内发完。");
    }
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
