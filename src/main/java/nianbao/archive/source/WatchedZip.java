package nianbao.archive.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A ZIP file as a stream, which keeps its end: there stands how long what comes before it is
 * (APPNOTE 4.3.14 to 4.3.16).
 */
final class WatchedZip extends FilterInputStream {

  /** How a file ends. */
  enum End {
    /** As it should. */
    WHOLE,
    /** Not at all. */
    TORN,
    /** As another file, which it follows. */
    JOINED
  }

  private static final int RECORD = 0x06054B50;
  private static final int LENGTH = 22;
  private static final int COMMENT_AT = 20;
  private static final int LOCATOR = 0x07064B50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int LARGE_RECORD_LENGTH = 56;
  private static final long FOUR_BYTES = 0xFFFF_FFFFL;

  /** The record, the longest comment behind it, and what stands before it in a large file. */
  private static final int KEPT = 0xFFFF + LENGTH + LOCATOR_LENGTH + LARGE_RECORD_LENGTH;

  private final byte[] ring = new byte[KEPT];
  private long count;
  private long left = Long.MAX_VALUE;

  WatchedZip(InputStream in) {
    super(in);
  }

  /** From here on so many bytes are given, and then it fails. */
  void mayGive(long bytes) {
    left = bytes;
  }

  /** Reads what is left, and gives how the file ends. */
  End end() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    ByteBuffer tail = tail();
    for (int at = tail.limit() - LENGTH; at >= 0; at--) {
      boolean fits =
          tail.getInt(at) == RECORD
              && at + LENGTH + Short.toUnsignedInt(tail.getShort(at + COMMENT_AT)) <= tail.limit();
      if (fits) {
        return isAlone(tail, at) ? End.WHOLE : End.JOINED;
      }
    }
    return End.TORN;
  }

  private ByteBuffer tail() {
    int length = (int) Math.min(count, KEPT);
    int start = (int) ((count - length) % KEPT);
    byte[] tail = new byte[length];
    int first = Math.min(length, KEPT - start);
    System.arraycopy(ring, start, tail, 0, first);
    System.arraycopy(ring, 0, tail, first, length - first);
    return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether what the record says of the places before it holds from the first byte of the file. */
  private boolean isAlone(ByteBuffer tail, int at) {
    long position = count - tail.limit() + at;
    int locator = at - LOCATOR_LENGTH;
    if (locator >= 0 && tail.getInt(locator) == LOCATOR) {
      return tail.getLong(locator + 8) == position - LOCATOR_LENGTH - LARGE_RECORD_LENGTH;
    }
    long size = Integer.toUnsignedLong(tail.getInt(at + 12));
    long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
    return (offset + size & FOUR_BYTES) == (position & FOUR_BYTES);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    left -= Math.max(0, read);
    if (left < 0) {
      throw new IOException("an entry without end");
    }
    for (int kept = Math.max(0, read - KEPT); kept < read; ) {
      int at = (int) ((count + kept) % KEPT);
      int piece = Math.min(read - kept, KEPT - at);
      System.arraycopy(bytes, offset + kept, ring, at, piece);
      kept += piece;
    }
    count += Math.max(0, read);
    return read;
  }

  // What is skipped would pass by unseen.
  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, 1 << 16)).length;
  }
}
