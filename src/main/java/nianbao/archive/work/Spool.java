package nianbao.archive.work;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that stretches are added to and read from. Reading is safe for several threads. */
public final class Spool implements Closeable {

  private final FileChannel channel;
  private long end;

  /** A new spool, in the place of what the file held. */
  public Spool(Path file) throws IOException {
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
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
