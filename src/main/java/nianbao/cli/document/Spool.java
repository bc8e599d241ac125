package nianbao.cli.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nianbao.terminal.OutputFile;
import nianbao.terminal.Reason;
import nianbao.terminal.UnusableException;
import org.jspecify.annotations.Nullable;

/**
 * Lines that wait on the disk until their file is written as a whole: what is left out of a
 * thousand pages of web sites is more than a memory should hold.
 */
final class Spool {

  private final Path folder;
  private @Nullable Path file;
  private @Nullable BufferedWriter lines;

  /** Keeps them in a folder for files that are not kept. */
  Spool(Path folder) {
    this.folder = folder;
  }

  /**
   * Adds a line, with its end.
   *
   * @throws UnusableException if the disk is full
   */
  void add(String line) {
    try {
      if (file == null || lines == null) {
        file = Files.createTempFile(folder, "nianbao-import-", ".ndjson");
        file.toFile().deleteOnExit();
        lines = Files.newBufferedWriter(file);
      }
      lines.write(line);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** Writes what was added, and keeps nothing. */
  void writeTo(OutputFile target) {
    try {
      if (file == null || lines == null) {
        target.write(new byte[0]);
        return;
      }
      lines.close();
      Path whole = file;
      target.write(out -> Files.copy(whole, out));
      Files.delete(whole);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private UnusableException unusable(IOException e) {
    return new UnusableException("无法写临时文件夹“" + folder + "”：" + Reason.of(e) + "。", e);
  }
}
