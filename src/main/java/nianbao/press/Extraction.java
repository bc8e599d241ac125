package nianbao.press;

import java.io.IOException;
import java.io.InputStream;
import nianbao.stamp.identity.CarriedReader;
import nianbao.stamp.identity.ForeignPdfException;

/** What came of asking a PDF for the report that it was made from. */
public sealed interface Extraction {

  /**
   * Gives the report back that a PDF was made from. Needs no press, and so no faces in memory.
   *
   * @param pdf read to its end or to a bound of 64 MB, not closed
   * @throws IOException if the source fails
   */
  static Extraction of(InputStream pdf) throws IOException {
    try {
      return new Extracted(new CarriedReader().read(CarriedReader.bytes(pdf)).source());
    } catch (ForeignPdfException e) {
      return new Foreign(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The report.
   *
   * @param json in canonical form (RFC 8785)
   */
  record Extracted(String json) implements Extraction {}

  /**
   * The file is no PDF of ours, or a damaged one.
   *
   * @param message one Chinese sentence
   */
  record Foreign(String message) implements Extraction {}
}
