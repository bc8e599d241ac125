package nianbao.archive.work;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file that stretches are added to and read from. Reading is safe for several threads. */
public final class Spool implements Closeable {

  private final FileChannel channel;
  private long end;

  /** A new spool, in the place of what the file held. */
  public Spool(Path file) throws IOException {
    this(open(file));
  }

  private Spool(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * A spool whose file is gone when the process is, by whatever end: where the system can do so it
   * loses its name at once.
   */
  public static Spool nameless(Path file) throws IOException {
    return new Spool(open(file, StandardOpenOption.DELETE_ON_CLOSE));
  }

  private static FileChannel open(Path file, OpenOption... more) throws IOException {
    Set<OpenOption> options = new HashSet<>(List.of(more));
    options.add(StandardOpenOption.CREATE);
    options.add(StandardOpenOption.TRUNCATE_EXISTING);
    options.add(StandardOpenOption.READ);
    options.add(StandardOpenOption.WRITE);
    return FileChannel.open(file, options);
  }

  /** Adds bytes at the end. */
  public FilePart add(byte[] bytes) throws IOException {
    FilePart part = new FilePart(end, bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      end += channel.write(rest, end);
    }
    return part;
  }

  /** The bytes of a stretch. */
  public byte[] read(FilePart part) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(part.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, part.offset() + bytes.position()) < 0) {
        throw new EOFException("the spool ends before " + part);
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
