package nianbao.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A ZIP file from anyone, of which a few files are asked for: nothing else of it is unpacked, and
 * nothing is written anywhere. It has to be as {@link ZipContainer} writes one: the directory at
 * the end and nothing behind it, no encryption, no name twice.
 */
public final class UntrustedZip {

  private static final int LOCAL_HEADER = 30;
  private static final int CENTRAL_HEADER = 46;
  private static final int END = 22;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** A file in it: how it is packed, and where. */
  private record Entry(int method, int crc, int packed, int length, int offset) {}

  private final ByteBuffer file;
  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * Reads the directory.
   *
   * @throws ZipException if it is not as ours are
   */
  public UntrustedZip(byte[] bytes) throws ZipException {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    try {
      readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw damaged(e);
    }
  }

  /** Whether some bytes begin as a ZIP file does. */
  public static boolean isAt(byte[] bytes) {
    return bytes.length > 3
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && ((bytes[2] == 3 && bytes[3] == 4) || (bytes[2] == 5 && bytes[3] == 6));
  }

  private void readDirectory() throws ZipException {
    int end = file.capacity() - END;
    require(end >= 0 && file.getInt(end) == 0x06054B50);
    int count = u16(end + 10);
    int at = file.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      require(at >= 0 && at < end && file.getInt(at) == 0x02014B50);
      int nameLength = u16(at + 28);
      require(u16(at + 8) == 0 && u16(at + 30) == 0 && u16(at + 32) == 0);
      Entry entry =
          new Entry(
              u16(at + 10),
              file.getInt(at + 16),
              file.getInt(at + 20),
              file.getInt(at + 24),
              file.getInt(at + 42));
      require(entries.put(text(at + CENTRAL_HEADER, nameLength), entry) == null);
      at += CENTRAL_HEADER + nameLength;
    }
    require(at == end);
  }

  /** Whether there is a file of a name. */
  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * A file in it, unpacked.
   *
   * @param most bytes that it may have
   * @throws ZipException if it is not there, larger, or damaged
   */
  public byte[] content(String name, int most) throws ZipException {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw new ZipException("no file “" + name + "”");
    }
    require(entry.length() >= 0 && entry.length() <= most);
    try {
      byte[] content = unpacked(entry);
      CRC32 sum = new CRC32();
      sum.update(content);
      require((int) sum.getValue() == entry.crc());
      return content;
    } catch (DataFormatException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw damaged(e);
    }
  }

  private byte[] unpacked(Entry entry) throws ZipException, DataFormatException {
    int offset = entry.offset();
    require(offset >= 0 && entry.packed() >= 0 && file.getInt(offset) == 0x04034B50);
    int start = offset + LOCAL_HEADER + u16(offset + 26) + u16(offset + 28);
    require(start <= file.capacity() - entry.packed());
    if (entry.method() == STORED) {
      require(entry.packed() == entry.length());
      return Arrays.copyOfRange(file.array(), start, start + entry.packed());
    }
    require(entry.method() == DEFLATED);
    return inflated(start, entry);
  }

  /** No more than the directory says is ever asked for. */
  private byte[] inflated(int start, Entry entry) throws ZipException, DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file.array(), start, entry.packed());
      byte[] content = new byte[entry.length()];
      int length = 0;
      while (length < content.length) {
        int count = inflater.inflate(content, length, content.length - length);
        require(count > 0);
        length += count;
      }
      return content;
    } finally {
      inflater.end();
    }
  }

  private int u16(int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  private String text(int at, int length) {
    byte[] text = new byte[length];
    file.get(at, text);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static void require(boolean sound) throws ZipException {
    if (!sound) {
      throw damaged(null);
    }
  }

  private static ZipException damaged(@Nullable Exception cause) {
    ZipException damaged = new ZipException("not a ZIP file as ours are");
    if (cause != null) {
      damaged.initCause(cause);
    }
    return damaged;
  }
}
