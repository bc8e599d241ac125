package nianbao.archive.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import nianbao.press.Press;
import nianbao.press.format.Kind;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the entries of a ZIP file. The last report of an entry is held back until the sum of
 * the entry is known, which may stand behind it. For one thread.
 */
final class ZipWalk {

  /** Names that are no UTF-8 were written by a Chinese Windows. */
  private static final Charset WINDOWS = Charset.forName("GB18030");

  private static final long UNKNOWN = -1;

  private final ZippedJson source;
  private final WatchedZip file;
  private final ZipArchiveInputStream zip;
  private final Bounded content;
  private final Sources.Inlet inlet;
  private final CRC32 sum = new CRC32();
  private @Nullable ZipArchiveEntry current;
  private Optional<Source> held = Optional.empty();
  private long given;
  private boolean telling;
  private String before = "开头";

  ZipWalk(ZippedJson source, WatchedZip file, Sources.Inlet inlet) {
    this.source = source;
    this.file = file;
    this.inlet = inlet;
    this.zip = new ZipArchiveInputStream(file, "UTF-8", true, true);
    this.content = new Bounded(zip, source.allowance());
  }

  void walk() throws IOException {
    try {
      for (ZipArchiveEntry entry = next(); entry != null; entry = next()) {
        read(entry);
      }
      requireEnd();
    } catch (Bounded.TooLargeException e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      // The library fails in its own ways where it meets what it has no decoder for.
      if (telling) {
        throw e;
      }
      release();
      tell(broken(source.name(), "这个ZIP从" + before + "起已经损坏，后面的报告没有读到").last());
    }
  }

  private @Nullable ZipArchiveEntry next() throws IOException {
    ZipArchiveEntry next = zip.getNextEntry();
    if (current != null && current.getCrc() != UNKNOWN && current.getCrc() != sum.getValue()) {
      refuse(nameIn(current));
    }
    release();
    return next;
  }

  private void refuse(String name) throws IOException {
    held = given == 1 ? Optional.empty() : held;
    release();
    tell(broken(name, "ZIP中的这个文件已经损坏：内容与它的校验和不符"));
  }

  // A file that was cut off between two entries looks like one that ends there.
  private void requireEnd() throws IOException {
    switch (file.end()) {
      case WHOLE -> {}
      case TORN -> throw new EOFException("a ZIP file without an end");
      case JOINED -> tell(broken(source.name(), "这个文件是几个ZIP接在一起的，只读到第一个里的报告；请把它们分开再试").last());
    }
  }

  private void read(ZipArchiveEntry entry) throws IOException {
    current = null;
    given = 0;
    if (entry.isDirectory() || !FoundFile.holdsReports(nameOf(entry))) {
      content.transferTo(OutputStream.nullOutputStream());
      return;
    }
    before = "“" + nameOf(entry) + "”";
    if (!zip.canReadEntryData(entry)) {
      tell(broken(nameIn(entry), "ZIP中的这个文件加了密，或者用了少见的压缩方法，无法读取"));
      return;
    }
    file.mayGive(isOfUnknownLength(entry) ? Press.MAX_BYTES : Long.MAX_VALUE);
    sum.reset();
    feed(entry, new CheckedInputStream(content, sum));
    file.mayGive(Long.MAX_VALUE);
    current = entry;
  }

  // What no one asks for is unpacked too on the way to the next entry.
  private void feed(ZipArchiveEntry entry, InputStream unpacked) throws IOException {
    Kind told = Kind.ofName(nameOf(entry)).orElse(Kind.REPORT);
    String name = nameIn(entry);
    Reports reports =
        new Reports(name, unpacked, told, source.allowance(), source.depth() + 1, source.finding());
    Reports.found(reports, name, source.finding()).feed(this::hold);
    unpacked.transferTo(OutputStream.nullOutputStream());
  }

  // The library keeps the whole of such an entry in memory, to find out where it ends.
  private static boolean isOfUnknownLength(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipEntry.STORED
        && entry.getGeneralPurposeBit().usesDataDescriptor();
  }

  private void hold(Source report) throws IOException {
    release();
    held = Optional.of(report);
    given++;
  }

  private void release() throws IOException {
    Optional<Source> released = held;
    held = Optional.empty();
    if (released.isPresent()) {
      tell(released.get());
    }
  }

  // What the receiver throws is no damage of the file.
  private void tell(Source report) throws IOException {
    telling = true;
    inlet.take(report);
    telling = false;
  }

  private static Source broken(String name, String message) {
    return Source.broken(name, ZippedJson.RULE, message);
  }

  private String nameIn(ZipArchiveEntry entry) {
    return source.name() + "!/" + nameOf(entry);
  }

  private static String nameOf(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, WINDOWS);
    }
  }
}
