package nianbao.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import nianbao.press.format.Kind;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.report.Problem;
import nianbao.stamp.identity.CarriedReader;
import nianbao.stamp.identity.ForeignPdfException;

/**
 * Reads a report from what came in, whatever that is. Safe for several threads.
 *
 * @param reader reads its JSON
 * @param carried gets it out of a PDF of ours
 */
record Opener(ReportReader reader, CarriedReader carried) {

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

  /** Opens what came in and reads it. */
  Reading read(byte[] input) {
    return switch (kind(input)) {
      case REPORT, ARRAY, LINES -> reader.read(input);
      case PDF -> carriedBy(input);
      case ZIP, GZIP -> shut("packed-input", "这是压缩文件，里面可能有许多报告；请解压后一份一份做，或者做成归档");
    };
  }

  private Reading carriedBy(byte[] pdf) {
    try {
      return reader.read(carried.read(pdf).source().getBytes(StandardCharsets.UTF_8));
    } catch (ForeignPdfException e) {
      return shut("foreign-pdf", String.valueOf(e.getMessage()).replaceFirst("。$", ""));
    }
  }

  private static Reading shut(String rule, String message) {
    return new Reading.Unreadable(Problem.error(rule, "", message), 1, 1);
  }
}
