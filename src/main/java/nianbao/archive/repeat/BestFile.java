package nianbao.archive.repeat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nianbao.check.repeat.Sketch;

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

  /**
   * A paragraph that another is most like.
   *
   * @param other its number
   * @param agreement in how many of their values the sketches agree
   */
  record Match(int other, int agreement) {

    private static final int PERCENT = 100;

    /**
     * Two thirds: two paragraphs of one length that differ in a word of two characters in thirty
     * share 71 % of all their shingles, those that differ in one in ten 33 %.
     */
    private static final int ALIKE = Sketch.HASHES * 2 / 3;

    boolean isAlike() {
      return agreement >= ALIKE;
    }

    int percent() {
      return agreement * PERCENT / Sketch.HASHES;
    }
  }

  Match of(int paragraph) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(LENGTH);
    int read = channel.read(record, (long) paragraph * LENGTH);
    return read < LENGTH ? new Match(0, 0) : new Match(record.getInt(0), record.getInt(4));
  }

  /** Puts down a match if it is better than the one that is known; of equal ones the first. */
  void offer(int paragraph, Match match) throws IOException {
    Match known = of(paragraph);
    boolean better =
        match.agreement() > known.agreement()
            || (match.agreement() == known.agreement() && match.other() < known.other());
    if (match.isAlike() && better) {
      ByteBuffer record =
          ByteBuffer.allocate(LENGTH).putInt(match.other()).putInt(match.agreement()).flip();
      channel.write(record, (long) paragraph * LENGTH);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
