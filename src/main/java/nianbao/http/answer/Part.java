package nianbao.http.answer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A part of a file, which is read when it is sent.
 *
 * @param offset in bytes
 * @param length in bytes; there are so many from the offset on
 */
public record Part(Path file, long offset, long length) {

  /** Its bytes. */
  public InputStream open() throws IOException {
    FileChannel channel = FileChannel.open(file);
    channel.position(offset);
    return new Ending(Channels.newInputStream(channel), length);
  }

  /** Ends where the part does. */
  private static final class Ending extends FilterInputStream {

    private long left;

    Ending(InputStream in, long length) {
      super(in);
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      int read = left == 0 ? -1 : super.read(bytes, offset, (int) Math.min(left, count));
      left -= Math.max(0, read);
      return read;
    }
  }
}
