import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Puts a start script before a jar, so that both are one file: run by the build as a source.
 *
 * <p>Arguments: the script, the jar, the file to make. All places that the ZIP file's lists name
 * move behind the script (APPNOTE 4.3.12, 4.3.16): it stays a valid ZIP file, and a valid jar.
 */
final class Executable {

  private static final int ENTRY = 0x02014B50;
  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;

  private Executable() {}

  public static void main(String[] files) throws IOException, NoSuchAlgorithmException {
    byte[] jar = Files.readAllBytes(Path.of(files[1]));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(jar);
    String name = HexFormat.of().formatHex(digest, 0, 8);
    byte[] script =
        Files.readString(Path.of(files[0]))
            .replace("@DIGEST@", name)
            .getBytes(StandardCharsets.UTF_8);
    move(ByteBuffer.wrap(jar).order(ByteOrder.LITTLE_ENDIAN), script.length);
    Path made = Path.of(files[2]);
    Files.write(made, script);
    Files.write(made, jar, java.nio.file.StandardOpenOption.APPEND);
    if (!made.toFile().setExecutable(true, false)) {
      throw new IOException(made + " cannot be made executable");
    }
  }

  /** Adds to the place of the first list and to that of each entry. */
  private static void move(ByteBuffer jar, int by) throws IOException {
    int end = jar.capacity() - END_LENGTH;
    while (jar.getInt(end) != END) {
      end--;
    }
    int count = Short.toUnsignedInt(jar.getShort(end + 10));
    int at = jar.getInt(end + 16);
    jar.putInt(end + 16, at + by);
    for (int i = 0; i < count; i++) {
      if (jar.getInt(at) != ENTRY) {
        throw new IOException("entry " + i + " of the jar is not where it should be");
      }
      jar.putInt(at + 42, jar.getInt(at + 42) + by);
      at += 46 + length(jar, at + 28) + length(jar, at + 30) + length(jar, at + 32);
    }
  }

  private static int length(ByteBuffer jar, int at) {
    return Short.toUnsignedInt(jar.getShort(at));
  }
}
