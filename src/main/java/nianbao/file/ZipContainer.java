package nianbao.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A ZIP file in the making (APPNOTE 6.3). The same entries in the same order give the same bytes:
 * it has no times, and the sizes stand before each entry. Owned by one thread.
 */
public final class ZipContainer implements AutoCloseable {

  /** What a report of seven pages comes to, so that the memory rarely grows. */
  private static final int USUAL_SIZE = 1 << 19;

  /** Markup repeats itself: a tenth less than at the fastest level, for half a millisecond. */
  private static final int LEVEL = 3;

  private static final int LOCAL_HEADER = 30;
  private static final int CENTRAL_HEADER = 46;
  private static final int END = 22;
  private static final short VERSION = 20;
  private static final short STORED = 0;
  private static final short DEFLATED = 8;

  /** The first day that a ZIP file can tell: 1 January 1980. */
  private static final short NO_DAY = 0x0021;

  /** Around a deflated stream of RFC 1950: what ZIP leaves out. */
  private static final int STREAM_HEADER = 2;

  private static final int STREAM_SUM = 4;
  private static final int MOST_ENTRIES = 0xFFFF;

  private final Deflater deflater;
  private final Buffer out = new Buffer();
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private byte[] room = new byte[1 << 14];
  private int count;

  /** Bytes of which some can be written as they are, without a copy. */
  private static final class Buffer extends ByteArrayOutputStream {
    Buffer() {
      super(USUAL_SIZE);
    }
  }

  /** A container whose files are deflated quickly. */
  public ZipContainer() {
    this(LEVEL);
  }

  /**
   * A container.
   *
   * @param level how hard to look for what repeats itself, from 1 to 9
   */
  public ZipContainer(int level) {
    this.deflater = new Deflater(level, true);
  }

  /** Adds a file; it is deflated if that makes it shorter. */
  public void add(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    int length = deflate(content);
    if (length < content.length) {
      begin(name, DEFLATED, (int) sum.getValue(), length, content.length);
      out.write(room, 0, length);
    } else {
      begin(name, STORED, (int) sum.getValue(), content.length, content.length);
      out.writeBytes(content);
    }
  }

  /**
   * Adds a file that is deflated already.
   *
   * @param deflated as a stream of RFC 1950
   * @param crc the CRC-32 of the file itself
   * @param length of the file itself, in bytes
   */
  public void addDeflated(String name, byte[] deflated, int crc, int length) {
    int packed = deflated.length - STREAM_HEADER - STREAM_SUM;
    begin(name, DEFLATED, crc, packed, length);
    out.write(deflated, STREAM_HEADER, packed);
  }

  /** The whole file; nothing can be added to it any more. */
  public byte[] bytes() {
    int start = out.size();
    out.writeBytes(directory.toByteArray());
    ByteBuffer end = littleEndian(END);
    end.putInt(0x06054B50).putInt(0).putShort((short) count).putShort((short) count);
    end.putInt(directory.size()).putInt(start).putShort((short) 0);
    out.writeBytes(bytes(end));
    return out.toByteArray();
  }

  @Override
  public void close() {
    deflater.end();
  }

  /** Gives the length of what is in {@link #room} then. */
  private int deflate(byte[] content) {
    deflater.reset();
    deflater.setInput(content);
    deflater.finish();
    int length = 0;
    while (!deflater.finished()) {
      if (length == room.length) {
        room = Arrays.copyOf(room, 2 * length);
      }
      length += deflater.deflate(room, length, room.length - length);
    }
    return length;
  }

  private void begin(String name, short method, int crc, int packed, int length) {
    if (++count > MOST_ENTRIES) {
      throw new IllegalStateException("more than " + MOST_ENTRIES + " files");
    }
    byte[] path = name.getBytes(StandardCharsets.US_ASCII);
    int offset = out.size();
    ByteBuffer local = littleEndian(LOCAL_HEADER);
    local.putInt(0x04034B50);
    putDetails(local, method, crc, packed, length, path.length);
    out.writeBytes(bytes(local));
    out.writeBytes(path);
    ByteBuffer central = littleEndian(CENTRAL_HEADER);
    central.putInt(0x02014B50).putShort(VERSION);
    putDetails(central, method, crc, packed, length, path.length);
    central.putInt(CENTRAL_HEADER - Integer.BYTES, offset);
    directory.writeBytes(bytes(central));
    directory.writeBytes(path);
  }

  /** What stands in both headers alike. */
  private static void putDetails(
      ByteBuffer header, short method, int crc, int packed, int length, int nameLength) {
    header.putShort(VERSION).putShort((short) 0).putShort(method);
    header.putShort((short) 0).putShort(NO_DAY);
    header.putInt(crc).putInt(packed).putInt(length).putShort((short) nameLength);
  }

  private static byte[] bytes(ByteBuffer header) {
    byte[] bytes = new byte[header.capacity()];
    header.get(0, bytes);
    return bytes;
  }

  private static ByteBuffer littleEndian(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }
}
