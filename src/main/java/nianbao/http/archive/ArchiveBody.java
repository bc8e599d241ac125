package nianbao.http.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import nianbao.archive.source.Bounded;
import nianbao.archive.source.Bounded.Allowance;
import nianbao.archive.source.Reports;
import nianbao.archive.source.Source;
import nianbao.archive.source.Sources;
import nianbao.http.answer.Fault;
import nianbao.press.format.Kind;

/**
 * The reports that a request brought.
 *
 * <p>What is wrong with one of them is for the lists of the archive. What is broken altogether ends
 * the work, by an {@link UnusableBodyException}.
 *
 * @param kind how they are put together
 * @param file what was sent
 * @param zipped whether it was sent as gzip
 * @param most how many bytes there may be, as unpacked
 * @param finding which of the files in a ZIP file are reports
 * @param which of them are looked at, by what lists call them
 */
public record ArchiveBody(
    Kind kind, Path file, boolean zipped, long most, Finding finding, Predicate<String> which)
    implements Sources {

  /** A line in a list is larger than the smallest report: the lists are to be bounded too. */
  static final int MOST_REPORTS = 100_000;

  /** How reports can be put together in a body. */
  private static final List<Kind> KINDS = List.of(Kind.LINES, Kind.ARRAY, Kind.ZIP);

  /** The reports of which files are to be made. */
  public ArchiveBody(Kind kind, Path file, boolean zipped, long most) {
    this(kind, file, zipped, most, Finding.TO_BE_MADE, name -> true);
  }

  /** All media types that a body may have. */
  public static List<String> types() {
    return KINDS.stream().map(Kind::type).toList();
  }

  /** How reports are put together in a body of a media type without parameters. */
  public static Optional<Kind> kind(String type) {
    return KINDS.stream().filter(kind -> kind.type().equalsIgnoreCase(type)).findFirst();
  }

  // A body has no file name, so one is made up for it: by it the lists name each report.
  private String name() {
    return "reports." + kind.type().replaceFirst(".*[/-]", "");
  }

  @Override
  public void feed(Inlet inlet) throws IOException {
    long[] count = {0};
    try (InputStream in = open()) {
      new Reports(name(), in, kind, new Allowance(most), 0, finding)
          .feed(
              source -> {
                requireWhole(source);
                if (which.test(source.name())) {
                  requireFew(++count[0]);
                  inlet.take(source);
                }
              });
    } catch (Bounded.TooLargeException e) {
      throw new UnusableBodyException(Fault.TOO_LARGE, "解压后的内容不得超过" + e.most() + "字节。");
    }
    if (count[0] == 0) {
      throw new UnusableBodyException(Fault.MALFORMED, "内容里没有报告。");
    }
  }

  private static void requireWhole(Source source) {
    if (source.isLast()) {
      throw new UnusableBodyException(Fault.MALFORMED, source.faults().get(0).message() + "。");
    }
  }

  private static void requireFew(long number) {
    if (number > MOST_REPORTS) {
      throw new UnusableBodyException(Fault.TOO_LARGE, "一次不得超过" + MOST_REPORTS + "份报告。");
    }
  }

  private InputStream open() throws IOException {
    InputStream sent = Files.newInputStream(file);
    return zipped ? new Bounded(new Unzipped(sent), new Allowance(most)) : sent;
  }

  /** What gzip unpacks to; what is wrong with it is said of it, and not of a report. */
  private static final class Unzipped extends FilterInputStream {

    Unzipped(InputStream in) throws IOException {
      super(opened(in));
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        throw damaged();
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        throw damaged();
      }
    }

    private static InputStream opened(InputStream in) throws IOException {
      try {
        return new GZIPInputStream(in);
      } catch (IOException e) {
        in.close();
        throw damaged();
      }
    }

    private static UnusableBodyException damaged() {
      return new UnusableBodyException(Fault.MALFORMED, "内容不是gzip，或者已经损坏。");
    }
  }
}
