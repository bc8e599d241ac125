package nianbao.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nianbao.file.Carried;
import nianbao.stamp.identity.CarriedPdf;
import nianbao.stamp.identity.ForeignFileException;
import nianbao.stamp.ofd.CarriedOfd;

/**
 * Reads back what a file of ours carries, from bytes that anyone may have sent: bounded in size, in
 * what they unpack to, and in time.
 *
 * <p>Holds nothing: safe for use by several threads.
 */
public final class CarriedReader {

  /** The largest file that is looked at, in bytes: 64 MB. */
  public static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final String TOO_LARGE = "这个文件太大：不得超过64 MB。";

  /**
   * The bytes of a file, no further than one more than {@link #MAX_BYTES}.
   *
   * <p>As many as the source says that it has are read without a second copy in memory.
   */
  public static byte[] bytes(InputStream source) throws IOException {
    byte[] known = new byte[Math.min(source.available(), MAX_BYTES)];
    int count = source.readNBytes(known, 0, known.length);
    byte[] rest = source.readNBytes(MAX_BYTES + 1 - count);
    if (count == known.length && rest.length == 0) {
      return known;
    }
    byte[] all = Arrays.copyOf(known, count + rest.length);
    System.arraycopy(rest, 0, all, count, rest.length);
    return all;
  }

  /**
   * Reads what a PDF or OFD carries.
   *
   * @param file its bytes
   * @throws ForeignFileException if it is damaged, too large, or not made by this program
   */
  public Carried read(byte[] file) throws ForeignFileException {
    if (file.length > MAX_BYTES) {
      throw new ForeignFileException(TOO_LARGE);
    }
    return CarriedOfd.isPacked(file) ? new CarriedOfd(file).read() : new CarriedPdf().read(file);
  }
}
