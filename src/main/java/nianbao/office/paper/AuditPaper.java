package nianbao.office.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nianbao.office.audit.Audit;
import nianbao.report.Problem;

/** What an audit can be written as. */
public enum AuditPaper {
  /** A workbook. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** One page that needs nothing else. */
  HTML("text/html"),
  /** Lines of JSON: the audit, then a row each. */
  NDJSON("application/x-ndjson");

  private final String mediaType;

  AuditPaper(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** Its ending, with the dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** What a file is to be by its name. */
  public static Optional<AuditPaper> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(paper -> lower.endsWith(paper.ending())).findFirst();
  }

  /**
   * Writes an audit; the same audit gives the same bytes.
   *
   * @param places where a problem is, in the words of the form
   */
  public void write(Audit audit, Function<Problem, String> places, OutputStream out)
      throws IOException {
    switch (this) {
      case XLSX -> new AuditSheets(audit, places).write(out);
      case HTML -> new AuditPage(audit, places).write(out);
      case NDJSON -> AuditLines.write(audit, places, out);
    }
  }
}
