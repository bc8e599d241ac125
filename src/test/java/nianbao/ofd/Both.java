package nianbao.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nianbao.cases.Case;
import nianbao.cases.SharedPress;
import nianbao.catalogue.Cases;
import nianbao.press.Outcome;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.Surveyed;

/** A report as PDF and as OFD. */
// Nobody compares it, and its arrays are not changed.
@SuppressWarnings("ArrayRecordComponent")
record Both(byte[] pdf, byte[] ofd) {

  /** Both of the same pages, as an archive has them. */
  static Both of(Case source) throws IOException {
    return of(source.bytes());
  }

  /** Both of a report in JSON. */
  static Both of(byte[] source) throws IOException {
    Outcome<Surveyed> surveyed =
        SharedPress.press()
            .survey(
                new ByteArrayInputStream(source),
                Checks.REPORT,
                (agency, year) -> Optional.empty());
    String json = ((Outcome.Made<Surveyed>) surveyed).value().canonical();
    List<Product> made = SharedPress.press().makeSurveyed(json, List.of(Format.PDF, Format.OFD));
    return new Both(made.get(0).bytes(), made.get(1).bytes());
  }

  /** The first sample's, as a draft. */
  static Both draft() throws IOException {
    return new Both(draft(Format.PDF), draft(Format.OFD));
  }

  private static byte[] draft(Format format) throws IOException {
    byte[] json = Cases.samples().get(0).bytes();
    Outcome<Product> made =
        SharedPress.press().make(new ByteArrayInputStream(json), Wanted.draft(format));
    return ((Outcome.Made<Product>) made).value().bytes();
  }

  /** The OFD's files by their names, in their order; the JDK holds each against its sum. */
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ofd))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
