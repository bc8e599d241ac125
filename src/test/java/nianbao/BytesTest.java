package nianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nianbao.cases.Case;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Wanted;
import nianbao.report.Digest;
import org.junit.jupiter.api.Test;

/**
 * What is printed of the samples and of the cases with a folder has the bytes that it had, as PDF,
 * OFD, HTML and Word file.
 *
 * <p>Who changes print on purpose renews the recorded sums: run this test, look at the pages that
 * changed, copy {@code target/bytes.sha256}, which it writes, to {@code
 * src/test/resources/bytes.sha256}, and say in the commit why.
 */
class BytesTest {

  private static final Path RECORDED = Path.of("src/test/resources/bytes.sha256");
  private static final Path MADE = Path.of("target/bytes.sha256");

  @Test
  void samplesAndCasesAreMadeOfTheBytesThatTheyHad() throws IOException {
    List<String> made = new ArrayList<>();
    for (Case each : Stream.concat(Cases.samples().stream(), Cases.folders().stream()).toList()) {
      made.add(line(SharedPress.pdf(each), each.name() + ".pdf"));
      made.add(line(made(each, Format.OFD), each.name() + ".ofd"));
      made.add(line(made(each, Format.HTML), each.name() + ".html"));
      if (!each.json().contains("\"chart\"")) {
        // A chart is a picture in a Word file, which another Java may paint and pack otherwise.
        made.add(line(made(each, Format.DOCX), each.name() + ".docx"));
      }
    }
    Files.write(MADE, made);
    assertThat(made).containsExactlyElementsOf(Files.readAllLines(RECORDED));
  }

  private static String line(byte[] bytes, String name) {
    return Digest.of(bytes).hex() + "  " + name;
  }

  private static byte[] made(Case source, Format format) throws IOException {
    return SharedPress.press()
        .make(new ByteArrayInputStream(source.bytes()), Wanted.of(format, Checks.REPORT))
        .fold(
            made -> made.value().bytes(),
            rejected -> {
              throw new AssertionError(source + " is rejected: " + rejected.problems());
            },
            unreadable -> {
              throw new AssertionError(source + " is unreadable: " + unreadable.problem());
            },
            unfit -> {
              throw new AssertionError("no report of last year is given: " + unfit.problems());
            });
  }
}
