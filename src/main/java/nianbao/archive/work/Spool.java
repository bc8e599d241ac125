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
  public Stretch add(byte[] bytes) throws IOException {
    Stretch stretch = new Stretch(end, bytes.length);
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      end += channel.write(rest, end);
    }
    return stretch;
  }

  /** The bytes of a stretch. */
  public byte[] read(Stretch stretch) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(stretch.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, stretch.offset() + bytes.position()) < 0) {
        throw new EOFException("the spool ends before " + stretch);
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
