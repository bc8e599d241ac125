package nianbao.press.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nianbao.compose.CarriedJson;
import nianbao.intake.Intake;
import nianbao.intake.Stated;
import nianbao.intake.draft.Draft;
import nianbao.press.format.Kind;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.report.Problem;
import nianbao.stamp.identity.ForeignFileException;

/**
 * Opens what came in, whatever it is: a report in JSON, a file of ours that carries one, or a
 * document that somebody wrote. Safe for several threads.
 */
public final class Opener {

  /** The rule of a document that no report can be read from. */
  static final String DOCUMENT = "unreadable-document";

  private final ReportReader reader;
  private final CarriedFile carried;
  private final Returned returned;
  private final Deadline deadline;
  private final Intake intake = new Intake();

  /**
   * Opens by two readers.
   *
   * @param reader reads JSON
   * @param carried gets it out of a PDF or OFD of ours
   * @param word makes the Word file of a report
   * @param longest that a document may take to be read
   */
  public Opener(
      ReportReader reader,
      CarriedFile carried,
      Function<Reading.Accepted, byte[]> word,
      Duration longest) {
    this.reader = reader;
    this.deadline = new Deadline(longest);
    this.carried = carried;
    this.returned = new Returned(reader, intake, word);
  }

  /** Reads a source to its end, or to a byte more than a report of its kind may have. */
  public static byte[] bytes(InputStream source) throws IOException {
    byte[] head = source.readNBytes(Kind.HEAD);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), source);
    return whole.readNBytes(Kind.ofBytes(head).orElse(Kind.DOCUMENT).most() + 1);
  }

  /**
   * Opens what came in where a report is asked for: whoever wrote no words of one either is told
   * where the JSON ends.
   */
  public Opened open(byte[] input) {
    return Kind.isScrap(input) ? report(input) : within(input, () -> sought(input));
  }

  /**
   * Opens what came in as a document that somebody wrote, if it is no report.
   *
   * @param stated what is known of a document beside what it says
   */
  public Opened open(byte[] input, Stated stated) {
    return within(input, () -> foreign(input, stated));
  }

  /** JSON is read in a time that its length bounds; any other file has a deadline. */
  private Opened within(byte[] input, Supplier<Opened> foreign) {
    return isReport(input)
        ? report(input)
        : deadline.within(foreign, () -> shut(DOCUMENT, deadline.sentence()));
  }

  private Opened report(byte[] input) {
    return new Opened(reader.read(input), Optional.empty());
  }

  private static boolean isReport(byte[] input) {
    Optional<Kind> told = Kind.ofBytes(input);
    return (told.isEmpty() || told.get() == Kind.ARRAY) && Kind.isJson(input);
  }

  private Opened sought(byte[] input) {
    Opened opened = foreign(input, Stated.NOTHING);
    boolean isText = Kind.ofBytes(input).isEmpty();
    return isText && opened.reading() instanceof Reading.Unreadable ? report(input) : opened;
  }

  private Opened foreign(byte[] input, Stated stated) {
    return switch (Kind.ofBytes(input).orElse(Kind.DOCUMENT)) {
      case REPORT, ARRAY, LINES -> document(input, stated);
      case PDF -> ours(pdf(input)).orElseGet(() -> document(input, stated));
      case OFD -> ofd(input);
      case DOCUMENT -> ours(page(input)).orElseGet(() -> written(input, stated));
      case ZIP -> Intake.isPackage(input) ? written(input, stated) : packed();
      case GZIP -> packed();
    };
  }

  /** The JSON in what came in, whether it is a report or not; none where there is none. */
  public Optional<String> json(byte[] input) {
    return Kind.isJson(input)
        ? Optional.of(new String(input, StandardCharsets.UTF_8))
        : open(input).draft().map(Draft::json);
  }

  /** A Word file of ours may have come back with changes. */
  private Opened written(byte[] input, Stated stated) {
    return returned.open(input, stated).orElseGet(() -> document(input, stated));
  }

  private Opened document(byte[] input, Stated stated) {
    return intake
        .read(input, stated)
        .fold(
            draft -> new Opened(reader.read(utf8(draft.json())), Optional.of(draft)),
            sentence -> shut(DOCUMENT, sentence));
  }

  /** A file of ours has the very report that it was made of. */
  private Optional<Opened> ours(Optional<String> json) {
    return json.map(whole -> new Opened(reader.read(utf8(whole)), Optional.of(Draft.whole(whole))));
  }

  private Optional<String> pdf(byte[] input) {
    try {
      return Optional.of(carried.read(input).source());
    } catch (ForeignFileException e) {
      return Optional.empty();
    }
  }

  private Opened ofd(byte[] input) {
    try {
      return ours(Optional.of(carried.read(input).source())).orElseThrow();
    } catch (ForeignFileException e) {
      return shut(DOCUMENT, String.valueOf(e.getMessage()).replaceFirst("。$", ""));
    }
  }

  private static Optional<String> page(byte[] input) {
    return CarriedJson.in(input);
  }

  private static byte[] utf8(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static Opened packed() {
    return shut("packed-input", "这是压缩文件，里面可能有许多报告；请解压后一份一份做，或者做成归档");
  }

  private static Opened shut(String rule, String message) {
    return new Opened(
        new Reading.Unreadable(Problem.error(rule, "", message), 1, 1), Optional.empty());
  }
}
