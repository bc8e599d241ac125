package nianbao.archive.repeat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** For each paragraph the one of another agency that it is most like. For one thread. */
final class BestFile implements Closeable {

  private static final int LENGTH = 2 * Integer.BYTES;

  private final FileChannel channel;

  /** A new file, in which every paragraph is like none. */
  BestFile(Path file) throws IOException {
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
  }

  Match of(int paragraph) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(LENGTH);
    int read = channel.read(record, (long) paragraph * LENGTH);
    return read < LENGTH ? Match.NONE : new Match(record.getInt(0), record.getInt(Integer.BYTES));
  }

  /** Puts down a match if it is better than the one that is known; of equal ones the first. */
  void offer(int paragraph, Match match) throws IOException {
    if (match.isAlike() && match.isBetterThan(of(paragraph))) {
      ByteBuffer record = ByteBuffer.allocate(LENGTH);
      record.putInt((int) match.other()).putInt(match.agreement()).flip();
      channel.write(record, (long) paragraph * LENGTH);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
