package nianbao.file;

import java.time.LocalDate;
import java.util.List;
import nianbao.report.Digest;

/**
 * What a finished file says of itself, and the source that it carries.
 *
 * @param title the document's title, which a viewer shows as the window's
 * @param agency 发布机关
 * @param year 报告年度
 * @param issuedOn 成文日期, the only date that the file carries
 * @param source the report in canonical form (RFC 8785)
 * @param sourceDigest SHA-256 of the source, in hexadecimal digits
 * @param edition whether the file is a draft
 * @param origin what the file is made with
 */
public record Description(
    String title,
    String agency,
    int year,
    String subject,
    List<String> keywords,
    LocalDate issuedOn,
    String source,
    String sourceDigest,
    Edition edition,
    Origin origin) {

  /** Of 16 bytes, as long as readers expect. */
  private static final int DIGITS_OF_IDENTIFIER = 32;

  public Description {
    keywords = List.copyOf(keywords);
  }

  /** The keywords as one string. */
  public String keywordList() {
    return String.join(", ", keywords);
  }

  /** The file's id, 32 hexadecimal digits: it follows from the content alone, on any day. */
  public String identifier() {
    String all = title + '\n' + sourceDigest + '\n' + origin;
    return Digest.of(all).hex().substring(0, DIGITS_OF_IDENTIFIER);
  }

  /** The start of 成文日期 in Beijing as PDF writes it: no clock, no time zone of the machine. */
  public String pdfDate() {
    return "D:" + issuedOn.toString().replace("-", "") + "000000+08'00'";
  }

  /** The same moment as XMP and XML write it. */
  public String xmpDate() {
    return issuedOn + "T00:00:00+08:00";
  }
}
