package nianbao.stamp;

import java.time.LocalDate;
import java.util.List;

/**
 * What the PDF's metadata says, in Info and XMP alike.
 *
 * @param title the document's title, which a viewer shows as the window's
 * @param author the agency
 * @param issuedOn 成文日期, the only date that the file carries
 * @param creator the program's name and version
 * @param fingerprint a digest of what the file is made from, which its id follows from
 */
public record Description(
    String title,
    String author,
    String subject,
    List<String> keywords,
    LocalDate issuedOn,
    String creator,
    long fingerprint) {

  public Description {
    keywords = List.copyOf(keywords);
  }

  /** The keywords as one string. */
  String keywordList() {
    return String.join(", ", keywords);
  }
}
