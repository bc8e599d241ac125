package nianbao.press.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nianbao.intake.Intake;
import nianbao.read.ReportReader;
import nianbao.stamp.CarriedReader;

/**
 * What comes in can be. This is the one list: single reports, archives, last year's reports, the
 * routes and the cluster ask it.
 *
 * <p>Bytes tell where they can. One report in JSON and a report a line begin alike: there the name
 * tells, or the media type.
 */
public enum Kind {
  /** One report in JSON. */
  REPORT("application/json", ReportReader.MAX_BYTES, ".json"),
  /** A JSON array of reports. */
  ARRAY("application/json", ReportReader.MAX_BYTES),
  /** NDJSON: one report a line. */
  LINES("application/x-ndjson", ReportReader.MAX_BYTES, ".ndjson", ".jsonl"),
  /** A ZIP file of all of these. */
  ZIP("application/zip", ReportReader.MAX_BYTES, ".zip"),
  /** One of these, packed. */
  GZIP("application/gzip", ReportReader.MAX_BYTES, ".gz"),
  /** A PDF: one of ours, which carries its report, or a document. */
  PDF("application/pdf", CarriedReader.MAX_BYTES, ".pdf"),
  /** An OFD of ours, which carries its report. */
  OFD("application/ofd", CarriedReader.MAX_BYTES, ".ofd"),
  /** A document of another kind: of Word, a web page, a sheet, a text. */
  DOCUMENT(
      "application/octet-stream",
      Intake.MAX_BYTES,
      ".docx",
      ".doc",
      ".html",
      ".htm",
      ".mht",
      ".mhtml",
      ".xlsx",
      ".xls",
      ".rtf",
      ".csv",
      ".txt",
      ".md");

  /** So many bytes at the beginning tell as much as all of them. */
  public static final int HEAD = 512;

  /** The name of the file that an OFD begins with, behind the head of a ZIP file's entry. */
  private static final int[] FIRST_OF_OFD = {'O', 'F', 'D', '.', 'x', 'm', 'l'};

  private static final int HEAD_OF_ENTRY = 30;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String type;
  private final int most;

  // What List.of gives cannot be changed.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> endings;

  Kind(String type, int most, String... endings) {
    this.type = type;
    this.most = most;
    this.endings = List.of(endings);
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** The largest report that is read from it, in bytes as they come. */
  public int most() {
    return most;
  }

  /**
   * What bytes are, where they alone tell.
   *
   * @param start all of them, or {@link #HEAD} and any number more
   */
  public static Optional<Kind> ofBytes(byte[] start) {
    if (begins(start, 0, '%', 'P', 'D', 'F', '-')) {
      return Optional.of(PDF);
    }
    if (begins(start, 0, 'P', 'K', 3, 4) && begins(start, HEAD_OF_ENTRY, FIRST_OF_OFD)) {
      return Optional.of(OFD);
    }
    if (Intake.begins(start)) {
      return Optional.of(DOCUMENT);
    }
    if (begins(start, 0, 'P', 'K', 3, 4) || begins(start, 0, 'P', 'K', 5, 6)) {
      return Optional.of(ZIP);
    }
    if (begins(start, 0, 0x1F, 0x8B)) {
      return Optional.of(GZIP);
    }
    return begins(start, firstOfText(start), '[') ? Optional.of(ARRAY) : Optional.empty();
  }

  /** Whether text begins as JSON does that can hold a report. */
  public static boolean isJson(byte[] text) {
    int first = firstOfText(text);
    return begins(text, first, '{') || begins(text, first, '[');
  }

  /**
   * Whether bytes are a few plain letters or digits without the mark of any kind: no document,
   * since all that tells one to be a report is said in Chinese.
   */
  public static boolean isScrap(byte[] bytes) {
    return bytes.length <= HEAD && ofBytes(bytes).isEmpty() && isPlain(bytes);
  }

  // A PDF's mark may stand behind other bytes.
  private static boolean isPlain(byte[] bytes) {
    boolean plain = true;
    for (int i = 0; plain && i < bytes.length; i++) {
      plain = (bytes[i] >= ' ' && bytes[i] != '%') || "\t\r\n".indexOf(bytes[i]) >= 0;
    }
    return plain;
  }

  private static boolean begins(byte[] bytes, int at, int... expected) {
    boolean same = bytes.length >= at + expected.length;
    for (int i = 0; same && i < expected.length; i++) {
      same = bytes[at + i] == (byte) expected[i];
    }
    return same;
  }

  // Some editors begin a file with a mark (RFC 8259 8.1 lets it be ignored).
  private static int firstOfText(byte[] bytes) {
    int at = Arrays.mismatch(bytes, MARK) == MARK.length || Arrays.equals(bytes, MARK) ? 3 : 0;
    while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
      at++;
    }
    return at;
  }

  /** What a file is by its name. */
  public static Optional<Kind> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings.stream().anyMatch(lower::endsWith))
        .findFirst();
  }

  /**
   * What is packed in a file of a name such as {@code reports.ndjson.gz}; lines if it says nothing.
   */
  public static Kind ofPacked(String name) {
    return ofName(name.replaceFirst("\\.[^.]*$", "")).orElse(LINES);
  }
}
