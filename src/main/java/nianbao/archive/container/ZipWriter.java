package nianbao.archive.container;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a ZIP file of stored entries, in one go from front to end. The central directory grows in
 * a file beside it: a million entries need no more memory than one.
 *
 * <p>For one thread. The stream is neither flushed nor closed.
 */
public final class ZipWriter implements Closeable {

  private final OutputStream out;
  private final Path directory;
  private final OutputStream central;
  private long position;
  private long directorySize;
  private long count;

  /**
   * A writer.
   *
   * @param directory a file for the central directory, which is made, and deleted at the close
   */
  public ZipWriter(OutputStream out, Path directory) throws IOException {
    this.out = out;
    this.directory = directory;
    this.central = new BufferedOutputStream(Files.newOutputStream(directory));
  }

  /** Adds an entry with its content. */
  public void add(Entry entry, byte[] content) throws IOException {
    out.write(ZipRecords.localHeader(entry));
    out.write(content);
    addWritten(entry);
  }

  /** Adds an entry with its content, which has the length that the entry states. */
  public void add(Entry entry, InputStream content) throws IOException {
    out.write(ZipRecords.localHeader(entry));
    content.transferTo(out);
    addWritten(entry);
  }

  /** Takes note of an entry that is already written, where the next one would go. */
  public void addWritten(Entry entry) throws IOException {
    byte[] header = ZipRecords.centralHeader(entry, position);
    central.write(header);
    directorySize += header.length;
    position += ZipRecords.localHeader(entry).length + entry.size();
    count++;
  }

  /** What stands before the content of an entry. */
  public static byte[] header(Entry entry) {
    return ZipRecords.localHeader(entry);
  }

  /** Where the next entry would begin. */
  public long position() {
    return position;
  }

  /** Writes what stands behind the entries. */
  public void finish() throws IOException {
    central.flush();
    Files.copy(directory, out);
    out.write(ZipRecords.end(count, position, directorySize));
  }

  @Override
  public void close() throws IOException {
    central.close();
    Files.deleteIfExists(directory);
  }
}
