package nianbao.archive.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nianbao.archive.source.Bounded.Allowance;
import nianbao.press.format.Kind;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * The reports in a stream, whatever it is: one, or many, packed or not.
 *
 * @param name what lists call it
 * @param in read to its end, not closed
 * @param told what it is where its bytes do not tell
 * @param allowance how much may be unpacked of it
 * @param depth in how many ZIP files it stands
 * @param finding which of the files in a ZIP file are reports
 */
public record Reports(
    String name, InputStream in, Kind told, Allowance allowance, int depth, Finding finding)
    implements Sources {

  private static final String EMPTY = "empty-input";
  private static final String PACKED = "packed-input";
  private static final int BUFFER = 1 << 16;
  private static final int MOST_DEPTH = 2;

  /** The reports in a stream that may unpack to any length, but for those that were made of one. */
  public Reports(String name, InputStream in, Kind told) {
    this(name, in, told, new Allowance(Long.MAX_VALUE), 0, Finding.TO_BE_MADE);
  }

  /** The reports in a file, which its name tells where its bytes do not. */
  public static Sources ofFile(String name, Path file) {
    return ofFile(name, file, Finding.TO_BE_MADE);
  }

  /** The same, where it is said which of the files in a ZIP file are reports. */
  public static Sources ofFile(String name, Path file, Finding finding) {
    return inlet -> {
      InputStream in;
      try {
        in = Files.newInputStream(file);
      } catch (IOException e) {
        inlet.take(Unreadable.from(name, e));
        return;
      }
      try (in) {
        Kind told = Kind.ofName(file.toString()).orElse(Kind.REPORT);
        new Reports(name, in, told, new Allowance(Long.MAX_VALUE), 0, finding).feed(inlet);
      }
    };
  }

  /** The same, where a file without reports is told, because nobody named it. */
  public static Sources within(Sources found, String name) {
    return inlet -> {
      boolean[] any = {false};
      found.feed(
          source -> {
            any[0] = true;
            inlet.take(source.within());
          });
      if (!any[0]) {
        inlet.take(Source.broken(name, EMPTY, "这个文件里没有报告"));
      }
    };
  }

  /**
   * The reports of a file in a folder or a ZIP file, but for those that were made of one: what lies
   * beside its report is not made again.
   */
  static Sources found(Sources reports, String name, Finding finding) {
    if (finding == Finding.ALL || !FoundFile.mayBeMade(name)) {
      return within(reports, name);
    }
    return inlet ->
        reports.feed(
            source -> {
              if (!FoundFile.isMade(source)) {
                inlet.take(source.within());
              }
            });
  }

  @Override
  public void feed(Inlet inlet) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    Optional<Kind> kind = kind(buffered, told, inlet);
    if (kind.equals(Optional.of(Kind.GZIP))) {
      feedPacked(buffered, inlet);
    } else if (kind.isPresent()) {
      feed(kind.get(), buffered, inlet);
    }
  }

  private Optional<Kind> kind(BufferedInputStream stream, Kind without, Inlet inlet)
      throws IOException {
    try {
      stream.mark(Kind.HEAD);
      byte[] head = stream.readNBytes(Kind.HEAD);
      stream.reset();
      return Optional.of(Kind.ofBytes(head).orElse(without));
    } catch (IOException e) {
      fail(e, inlet);
      return Optional.empty();
    }
  }

  private void feed(Kind kind, InputStream stream, Inlet inlet) throws IOException {
    switch (kind) {
      case REPORT, PDF, OFD, DOCUMENT -> feedOne(kind, stream, inlet);
      case LINES -> new NdjsonLines(name, stream).feed(inlet);
      case ARRAY -> new JsonArray(name, stream).feed(inlet);
      case ZIP -> feedZip(stream, inlet);
      case GZIP -> inlet.take(packedTwice("压缩文件里又是压缩文件，没有打开；请先解开一层"));
    }
  }

  private void feedOne(Kind kind, InputStream stream, Inlet inlet) throws IOException {
    Source source;
    try {
      source = Source.of(name, stream, kind);
    } catch (IOException e) {
      fail(e, inlet);
      return;
    }
    inlet.take(source);
  }

  private void feedZip(InputStream stream, Inlet inlet) throws IOException {
    if (depth < MOST_DEPTH) {
      new ZippedJson(name, stream, allowance, depth, finding).feed(inlet);
    } else {
      inlet.take(packedTwice("ZIP里的ZIP又装着ZIP，没有打开；请先解开一层"));
    }
  }

  private void feedPacked(InputStream stream, Inlet inlet) throws IOException {
    BufferedInputStream unpacked;
    try {
      InputStream gzip =
          GzipCompressorInputStream.builder()
              .setInputStream(stream)
              .setDecompressConcatenated(true)
              .get();
      unpacked = new BufferedInputStream(new Bounded(gzip, allowance), BUFFER);
    } catch (IOException e) {
      fail(e, inlet);
      return;
    }
    Optional<Kind> kind = kind(unpacked, Kind.ofPacked(name), inlet);
    if (kind.isPresent()) {
      feed(kind.get(), unpacked, inlet);
    }
  }

  private Source packedTwice(String message) {
    return Source.broken(name, PACKED, message);
  }

  // In a ZIP file it is that which is damaged.
  private void fail(IOException e, Inlet inlet) throws IOException {
    if (depth > 0) {
      throw e;
    }
    inlet.take(Unreadable.from(name, e).last());
  }
}
