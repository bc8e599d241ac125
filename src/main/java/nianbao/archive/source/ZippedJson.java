package nianbao.archive.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import nianbao.press.Press;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * A ZIP file: every {@code *.json} in it. It is read as a stream; what an entry unpacks to is
 * bounded like any report.
 *
 * @param name what lists call it; a report's name is this, {@code !/} and its name in the file
 * @param in read to its end, not closed
 * @param most how many bytes all entries may unpack to; beyond that it throws {@link
 *     Bounded.TooLargeException}
 */
public record ZippedJson(String name, InputStream in, long most) implements Sources {

  private static final String RULE = "damaged-archive";
  private static final byte[] ENTRY = {'P', 'K', 3, 4};
  private static final byte[] NO_ENTRY = {'P', 'K', 5, 6};

  /** Names that are no UTF-8 were written by a Chinese Windows. */
  private static final Charset WINDOWS = Charset.forName("GB18030");

  /** What macOS adds beside each file. */
  private static final String SHADOWS = "__MACOSX/";

  @Override
  public void feed(Inlet inlet) throws IOException {
    InputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(ENTRY.length);
    byte[] magic = buffered.readNBytes(ENTRY.length);
    buffered.reset();
    if (Arrays.equals(magic, ENTRY) || Arrays.equals(magic, NO_ENTRY)) {
      feedEntries(new WatchedZip(buffered), inlet);
    } else {
      inlet.take(Source.broken(name, RULE, "这个文件不是ZIP，或者开头已经损坏").last());
    }
  }

  private void feedEntries(WatchedZip file, Inlet inlet) throws IOException {
    ZipArchiveInputStream zip = new ZipArchiveInputStream(file, "UTF-8", true, true);
    Bounded content = new Bounded(zip, most);
    String before = "开头";
    while (true) {
      Optional<Source> source;
      try {
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry == null) {
          requireEnd(file);
          return;
        }
        before = isReport(entry) ? "“" + nameOf(entry) + "”" : before;
        file.mayGive(isOfUnknownLength(entry) ? Press.MAX_BYTES : Long.MAX_VALUE);
        source = zip.canReadEntryData(entry) ? read(content, entry) : locked(entry);
        file.mayGive(Long.MAX_VALUE);
      } catch (Bounded.TooLargeException e) {
        throw e;
      } catch (IOException | RuntimeException | LinkageError e) {
        // The library fails in its own ways where it meets what it has no decoder for.
        String message = "这个ZIP从" + before + "起已经损坏，后面的报告没有读到";
        inlet.take(Source.broken(name, RULE, message).last());
        return;
      }
      if (source.isPresent()) {
        inlet.take(source.get());
      }
    }
  }

  // A file that was cut off between two entries looks like one that ends there.
  private static void requireEnd(WatchedZip file) throws IOException {
    if (!file.isWhole()) {
      throw new EOFException("a ZIP file without an end");
    }
  }

  // The library keeps the whole of such an entry in memory, to find out where it ends.
  private static boolean isOfUnknownLength(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipEntry.STORED
        && entry.getGeneralPurposeBit().usesDataDescriptor();
  }

  // Also what is no report, or more than one may have, is unpacked on the way to the next entry.
  private Optional<Source> read(Bounded content, ZipArchiveEntry entry) throws IOException {
    Optional<Source> source =
        isReport(entry) ? Optional.of(Source.of(nameIn(entry), content)) : Optional.empty();
    content.transferTo(OutputStream.nullOutputStream());
    return source;
  }

  private Optional<Source> locked(ZipArchiveEntry entry) {
    return Optional.of(entry)
        .filter(ZippedJson::isReport)
        .map(report -> Source.broken(nameIn(report), RULE, "ZIP中的这个文件加了密，或者用了少见的压缩方法，无法读取"));
  }

  private String nameIn(ZipArchiveEntry entry) {
    return name + "!/" + nameOf(entry);
  }

  private static boolean isReport(ZipArchiveEntry entry) {
    String inside = nameOf(entry);
    return JsonFolder.isReport(inside) && !entry.isDirectory() && !inside.startsWith(SHADOWS);
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
