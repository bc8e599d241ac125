package nianbao.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nianbao.file.Carried;
import nianbao.file.Edition;
import nianbao.file.Origin;
import nianbao.press.Verification.Difference;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Kind;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.report.Digest;

/** Makes a file again from what it carries and compares. */
final class Verifier {

  /** Makes a report once more. */
  interface Making {
    Outcome<Product> make(InputStream source, Wanted wanted) throws IOException;
  }

  private final Making making;
  private final Origin origin;

  Verifier(Making making, Origin origin) {
    this.making = making;
    this.origin = origin;
  }

  Verification verify(byte[] file, Carried carried) {
    List<Difference> differences = new ArrayList<>();
    if (!origin.program().equals(carried.origin().program())) {
      differences.add(Difference.VERSION);
    }
    if (!origin.templates().equals(carried.origin().templates())) {
      differences.add(Difference.TEMPLATES);
    }
    if (!origin.fonts().equals(carried.origin().fonts())) {
      differences.add(Difference.FONTS);
    }
    boolean changed = !Digest.of(carried.source()).hex().equals(carried.digest());
    if (changed || (differences.isEmpty() && !isRemade(file, carried))) {
      differences.add(Difference.CONTENT);
    }
    return differences.isEmpty()
        ? new Verification.Same()
        : new Verification.Different(differences);
  }

  private boolean isRemade(byte[] file, Carried carried) {
    return remake(carried, format(file))
        .fold(
            made -> Arrays.equals(made.value().bytes(), file),
            rejected -> false,
            unreadable -> false,
            unfit -> false);
  }

  private static Format format(byte[] file) {
    return switch (Kind.ofBytes(file).orElse(Kind.PDF)) {
      case OFD -> Format.OFD;
      case DOCUMENT, ZIP -> Format.DOCX;
      default -> Format.PDF;
    };
  }

  private Outcome<Product> remake(Carried carried, Format format) {
    ByteArrayInputStream source =
        new ByteArrayInputStream(carried.source().getBytes(StandardCharsets.UTF_8));
    boolean draft = carried.edition() == Edition.DRAFT;
    try {
      return making.make(source, new Wanted(format, Checks.REPORT, draft));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be read", e);
    }
  }
}
