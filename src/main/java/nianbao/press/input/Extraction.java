package nianbao.press.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import nianbao.compose.CarriedJson;
import nianbao.stamp.CarriedReader;
import nianbao.stamp.identity.ForeignFileException;

/** What came of asking a file for the report that it was made from. */
public sealed interface Extraction {

  /**
   * Gives the report back that a file was made from. Needs no press, and so no faces in memory.
   *
   * @param file a PDF, an OFD, a Word file or a web page, read to its end or to a bound of 64 MB,
   *     not closed
   * @throws IOException if the source fails
   */
  static Extraction of(InputStream file) throws IOException {
    byte[] bytes = CarriedReader.bytes(file);
    Optional<String> page = CarriedJson.in(bytes);
    if (page.isPresent()) {
      return new Extracted(page.get());
    }
    try {
      return new Extracted(new CarriedFile().read(bytes).source());
    } catch (ForeignFileException e) {
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
   * The file is none of ours, or a damaged one.
   *
   * @param message one Chinese sentence
   */
  record Foreign(String message) implements Extraction {}
}
