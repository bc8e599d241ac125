package nianbao.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nianbao.intake.piece.UnreadableException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a file that is a ZIP archive. */
public final class Parts implements AutoCloseable {

  private static final int MOST_PARTS = 20_000;
  private static final int SMALL = 1 << 20;

  private final ZipFile zip;
  private long unpacked;

  private Parts(ZipFile zip) {
    this.zip = zip;
  }

  /** Opens an archive; what its directory says of sizes is believed only where it is too much. */
  public static Parts of(byte[] file) throws UnreadableException {
    try {
      Parts parts =
          new Parts(
              ZipFile.builder()
                  .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                  .get());
      parts.refuseBombs(file.length);
      return parts;
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException("文件已损坏，打不开；请用原来的软件打开，另存一份再导入", e);
    }
  }

  private void refuseBombs(long packed) throws UnreadableException {
    long sum = 0;
    int count = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      sum += Math.max(0, entry.getSize());
      count++;
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw new UnreadableException("文件有密码；请先去掉密码再导入");
      }
    }
    if (count > MOST_PARTS || sum > Bounds.UNPACKED || sum > SMALL + packed * Bounds.RATIO) {
      throw tooLarge();
    }
  }

  private static UnreadableException tooLarge() {
    return new UnreadableException("文件解开后大得不正常，没有导入；请用原来的软件打开，另存一份再导入");
  }

  /** The names of all parts, in the order of the archive. */
  public List<String> names() {
    return Collections.list(zip.getEntries()).stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipArchiveEntry::getName)
        .toList();
  }

  /** The bytes of a part, if there is one of this name. */
  public Optional<byte[]> bytes(String name) throws UnreadableException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      long most = Math.min(Bounds.UNPACKED - unpacked, mostOf(entry));
      byte[] bytes = in.readNBytes((int) most + 1);
      unpacked += bytes.length;
      if (bytes.length > most) {
        throw tooLarge();
      }
      return Optional.of(bytes);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException("文件已损坏，其中的“" + name + "”读不出来；请用原来的软件打开，另存一份再导入", e);
    }
  }

  private static long mostOf(ZipArchiveEntry entry) {
    return SMALL + Math.max(0, entry.getCompressedSize()) * Bounds.RATIO;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException("an archive in memory has nothing to close", e);
    }
  }
}
