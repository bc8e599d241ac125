package nianbao.archive.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import nianbao.archive.source.Bounded.Allowance;

/**
 * A ZIP file: all reports in it, also in the lines, arrays and ZIP files in it. It is read as a
 * stream; what an entry unpacks to is bounded like any report.
 *
 * @param name what lists call it; a report's name is this, {@code !/} and its name in the file
 * @param in read to its end, not closed
 * @param allowance how many bytes all entries may unpack to; beyond that it throws {@link
 *     Bounded.TooLargeException}
 * @param depth in how many ZIP files it stands
 * @param finding which of its files are reports
 */
public record ZippedJson(
    String name, InputStream in, Allowance allowance, int depth, Finding finding)
    implements Sources {

  static final String RULE = "damaged-archive";
  private static final byte[] ENTRY = {'P', 'K', 3, 4};
  private static final byte[] NO_ENTRY = {'P', 'K', 5, 6};

  @Override
  public void feed(Inlet inlet) throws IOException {
    InputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(ENTRY.length);
    byte[] magic = buffered.readNBytes(ENTRY.length);
    buffered.reset();
    if (Arrays.equals(magic, ENTRY) || Arrays.equals(magic, NO_ENTRY)) {
      new ZipWalk(this, new WatchedZip(buffered), inlet).walk();
    } else {
      inlet.take(Source.broken(name, RULE, "这个文件不是ZIP，或者开头已经损坏").last());
    }
  }
}
