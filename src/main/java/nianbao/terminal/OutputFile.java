package nianbao.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;

/**
 * A file that is written whole or not at all: whoever opens its name finds the old content or the
 * new, also when the disk is full or the program is killed.
 */
public final class OutputFile {

  /** What writes the content of a file that is too large for the memory. */
  public interface Content {
    /** Writes it. */
    void writeTo(OutputStream out) throws IOException;
  }

  private static final String PART = ".nianbao-";
  private static final String PART_SUFFIX = ".part";

  /** No run writes that long; what is older was left by one that was killed. */
  private static final Duration LEFT_OVER = Duration.ofHours(1);

  private final Path file;
  private final String name;
  private final InstantSource clock;

  /**
   * A file to write.
   *
   * @param name what messages call it
   */
  public OutputFile(Path file, String name, InstantSource clock) {
    this.file = file;
    this.name = name;
    this.clock = clock;
  }

  /**
   * Puts the content in the place of what the file held.
   *
   * @throws UnusableException if the file cannot be written; then it is as it was
   */
  public void write(byte[] content) {
    write(out -> out.write(content));
  }

  /** Puts what is written in the place of what the file held; as {@link #write(byte[])}. */
  public void write(Content content) {
    try {
      if (!Files.exists(file)) {
        replace(file, content);
      } else if (Files.isRegularFile(file)) {
        requireWritable();
        replace(file.toRealPath(), content);
      } else {
        writeToDevice(content);
      }
    } catch (IOException e) {
      throw new UnusableException("无法写“" + name + "”：" + Reason.of(e) + "。", e);
    }
  }

  // Replacing asks only the folder for leave; a file that is locked against writing means it.
  private void requireWritable() throws AccessDeniedException {
    if (!Files.isWritable(file)) {
      throw new AccessDeniedException(name);
    }
  }

  // A pipe or /dev/null is written to, never replaced.
  private void writeToDevice(Content content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnusableException("无法写“" + name + "”：这是一个文件夹，请写明文件名。");
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(out);
    }
  }

  private void replace(Path target, Content content) throws IOException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
    if (!Files.exists(folder)) {
      throw new UnusableException("无法写“" + name + "”：文件夹“" + folder + "”不存在，请先建立。");
    }
    removeLeftOvers(folder);
    Path part = folder.resolve(PART + UUID.randomUUID() + PART_SUFFIX);
    // Also when the run is interrupted, but for a kill that cannot be caught.
    part.toFile().deleteOnExit();
    try {
      writeThrough(part, content);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeThrough(Path part, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private void removeLeftOvers(Path folder) {
    FileTime dead = FileTime.from(clock.instant().minus(LEFT_OVER));
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PART + "*" + PART_SUFFIX)) {
      for (Path part : parts) {
        if (Files.getLastModifiedTime(part).compareTo(dead) < 0) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Tidying up is a courtesy: what cannot be removed stays, and the report is written.
      return;
    }
  }
}
