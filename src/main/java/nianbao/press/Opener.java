package nianbao.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nianbao.press.format.Kind;
import nianbao.report.Problem;
import nianbao.stamp.identity.CarriedReader;
import nianbao.stamp.identity.ForeignPdfException;

/** Gets the JSON of a report out of what came in, whatever that is. Safe for several threads. */
final class Opener {

  private final CarriedReader carried = new CarriedReader();

  /** What came of opening what came in. */
  sealed interface Opening {

    /**
     * The JSON, or what is to be read as such.
     *
     * @param json in the encoding in which it came
     */
    record Opened(byte[] json) implements Opening {}

    /** There is no report to be had. */
    record Shut(Problem problem) implements Opening {}

    /** The answer of the one function that fits. */
    default <R> R fold(
        Function<? super Opened, ? extends R> opened, Function<? super Shut, ? extends R> shut) {
      return this instanceof Opened json ? opened.apply(json) : shut.apply((Shut) this);
    }
  }

  /** Reads a source to its end, or to a byte more than a report of its kind may have. */
  static byte[] bytes(InputStream source) throws IOException {
    byte[] head = source.readNBytes(Kind.HEAD);
    if (kind(head) == Kind.PDF) {
      return CarriedReader.bytes(behind(head, source));
    }
    return behind(head, source).readNBytes(kind(head).most() + 1);
  }

  private static InputStream behind(byte[] head, InputStream source) {
    return new SequenceInputStream(new ByteArrayInputStream(head), source);
  }

  private static Kind kind(byte[] input) {
    return Kind.ofBytes(input).orElse(Kind.REPORT);
  }

  /** Opens what came in. */
  Opening open(byte[] input) {
    return switch (kind(input)) {
      case REPORT, ARRAY, LINES -> new Opening.Opened(input);
      case PDF -> carried(input);
      case ZIP, GZIP -> shut("packed-input", "这是压缩文件，里面可能有许多报告；请解压后一份一份做，或者做成归档");
    };
  }

  private Opening carried(byte[] pdf) {
    try {
      String source = carried.read(pdf).source();
      return new Opening.Opened(source.getBytes(StandardCharsets.UTF_8));
    } catch (ForeignPdfException e) {
      return shut("foreign-pdf", String.valueOf(e.getMessage()).replaceFirst("。$", ""));
    }
  }

  private static Opening shut(String rule, String message) {
    return new Opening.Shut(Problem.error(rule, "", message));
  }
}
