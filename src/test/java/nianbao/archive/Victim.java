package nianbao.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A process that makes several archives of the same reports at a time, to be killed while it does.
 *
 * <p>Arguments: the NDJSON, then for each archive its place and how many bytes of it there are when
 * the next one is begun.
 */
final class Victim {

  private Victim() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    byte[] lines = Files.readAllBytes(Path.of(args[0]));
    for (int i = 1; i < args.length; i += 2) {
      Path target = Path.of(args[i]);
      new Thread(() -> make(lines, target)).start();
      while (!has(target, Long.parseLong(args[i + 1]))) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
    }
  }

  private static void make(byte[] lines, Path target) {
    try {
      Batch.made(lines, target, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an archive has so many bytes, or is finished. */
  static boolean has(Path target, long bytes) {
    Path part = new Target(target).work().resolve("archive.part");
    return Files.exists(target) || (Files.exists(part) && part.toFile().length() >= bytes);
  }
}
