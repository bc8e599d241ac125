package nianbao.archive.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * A ZIP file: every {@code *.json} in it. It is read as a stream; what an entry unpacks to is
 * bounded like any report.
 *
 * @param name what lists call it; a report's name is this, {@code !/} and its name in the file
 * @param in read to its end, not closed
 */
public record ZippedJson(String name, InputStream in) implements Sources {

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
      inlet.take(Source.broken(name, RULE, "这个文件不是ZIP，或者开头已经损坏"));
    }
  }

  private void feedEntries(WatchedZip file, Inlet inlet) throws IOException {
    ZipArchiveInputStream zip = new ZipArchiveInputStream(file, "UTF-8", true, true);
    String before = "开头";
    while (true) {
      Source source;
      try {
        ZipArchiveEntry entry = zip.getNextEntry();
        if (entry == null) {
          requireEnd(file);
          return;
        }
        if (!isReport(entry)) {
          continue;
        }
        before = "“" + nameOf(entry) + "”";
        source = source(zip, entry);
      } catch (IOException e) {
        inlet.take(Source.broken(name, RULE, "这个ZIP从" + before + "起已经损坏，后面的报告没有读到"));
        return;
      }
      inlet.take(source);
    }
  }

  // A file that was cut off between two entries looks like one that ends there.
  private static void requireEnd(WatchedZip file) throws IOException {
    if (!file.isWhole()) {
      throw new EOFException("a ZIP file without an end");
    }
  }

  private Source source(ZipArchiveInputStream zip, ZipArchiveEntry entry) throws IOException {
    String inside = name + "!/" + nameOf(entry);
    return zip.canReadEntryData(entry)
        ? Source.of(inside, zip)
        : Source.broken(inside, RULE, "ZIP中的这个文件加了密，或者用了少见的压缩方法，无法读取");
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
