package nianbao.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nianbao.check.ReportChecker;
import nianbao.file.Origin;
import nianbao.intake.draft.Draft;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.input.CarriedFile;
import nianbao.press.input.Examined;
import nianbao.press.input.Extraction;
import nianbao.press.input.Opened;
import nianbao.press.input.Opener;
import nianbao.press.input.Previous;
import nianbao.press.listing.Heading;
import nianbao.press.listing.LastReports;
import nianbao.press.listing.Provenance;
import nianbao.press.listing.Surveyed;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.render.engine.BoundlessLayoutException;
import nianbao.report.Cost;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.stamp.CarriedReader;
import nianbao.stamp.identity.ForeignFileException;

/**
 * Takes the JSON of a report through read, check, compose, render and stamp.
 *
 * <p>The same input gives the same bytes on any day, in any time zone and locale. Safe for use by
 * several threads; making a press parses the faces, so make one and share it.
 */
public final class Press {

  /** The largest report, in bytes; of a longer source no more is read. */
  public static final int MAX_BYTES = ReportReader.MAX_BYTES;

  private final Production production;
  private final ReportReader reader;
  private final CarriedFile carriedFile;
  private final Examination examination;
  private final Turn turn;
  private final StepObserver observer;

  /**
   * Sets the press up.
   *
   * @throws SetupException if a template or face is missing or broken
   */
  public Press(Setup setup) {
    // The schema is read while the faces are: each is a good part of a cold start.
    CompletableFuture<ReportReader> pendingReader =
        CompletableFuture.supplyAsync(ReportReader::new);
    this.production = new Production(setup);
    this.reader = made(pendingReader);
    this.carriedFile = new CarriedFile();
    this.observer = setup.observer();
    this.examination =
        new Examination(
            new Opener(reader, carriedFile, production::word, setup.reading()),
            reader,
            new ReportChecker(production::covers),
            Previous.NONE,
            observer);
    this.turn = new Turn();
  }

  /** A failure is told as it is, not as that of another thread. */
  private static ReportReader made(CompletableFuture<ReportReader> pending) {
    try {
      return pending.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw e;
    }
  }

  private Press(Press press, Examination examination) {
    this.production = press.production;
    this.reader = press.reader;
    this.carriedFile = press.carriedFile;
    this.examination = examination;
    this.turn = press.turn;
    this.observer = press.observer;
  }

  /**
   * This press, which also compares each report with last year's. What it makes is the same.
   *
   * @param last last year's report as JSON, a file of ours that was made from it, or a document;
   *     read to its end or to a bound of 64 MB, not closed
   * @throws IOException if the source fails
   */
  public Press following(InputStream last) throws IOException {
    return new Press(this, examination.following(Opener.bytes(last)));
  }

  /**
   * Makes what is wanted of a report.
   *
   * @param source the report as JSON, a file of ours that carries it, or a document, whose doubts
   *     are told as problems before those of the checks; read to its end or to a bound, not closed
   * @throws IOException if the source fails
   * @throws SetupException if a template fails on this report
   */
  public Outcome<Product> make(InputStream source, Wanted wanted) throws IOException {
    return examination.of(
        Opener.bytes(source),
        wanted.checks(),
        accepted -> inTurn(accepted, () -> production.make(accepted, wanted)));
  }

  /**
   * Checks a report and makes nothing.
   *
   * @param source as for {@link #make}
   * @return made with the report's title where it has no errors
   */
  public Outcome<String> check(InputStream source) throws IOException {
    return examination.of(
        Opener.bytes(source), Checks.ENFORCE, accepted -> accepted.report().title());
  }

  /**
   * Reads and checks a report of many, and makes nothing yet.
   *
   * @param source as for {@link #make}
   * @param last asked for the same agency's report of the year before
   */
  public Outcome<Surveyed> survey(InputStream source, Checks checks, LastReports last)
      throws IOException {
    return examination.of(Opener.bytes(source), checks, last, Press::surveyed);
  }

  /**
   * Looks at a report that others have published, and refuses it for nothing that is wrong with it.
   *
   * @param source as for {@link #make}
   * @param last asked for the same agency's report of the year before
   * @return rejected where what came in is no report at all
   */
  public Outcome<Examined> examine(InputStream source, LastReports last) throws IOException {
    return examination.seen(Opener.bytes(source), last);
  }

  /**
   * Makes files of a report that was surveyed, without judging it a second time.
   *
   * @param canonical of {@link Surveyed}; of anything else only what is no JSON is refused
   * @return one for each format, in their order
   * @throws SetupException as for {@link #make}
   * @throws TooCostlyException if it costs more than is made of any report
   */
  public List<Product> makeSurveyed(String canonical, List<Format> formats) {
    Reading.Accepted accepted = observer.during(Step.READ, () -> reader.again(canonical));
    return inTurn(accepted, () -> production.make(accepted, formats, false));
  }

  private <T> T inTurn(Reading.Accepted accepted, Supplier<T> making) {
    try {
      return turn.of(accepted.cost(), making);
    } catch (BoundlessLayoutException e) {
      throw new TooCostlyException(accepted.cost(), e);
    }
  }

  private static Surveyed surveyed(Reading.Accepted accepted) {
    Report report = accepted.report();
    return new Surveyed(
        Heading.of(report), report.title(), accepted.canonical(), ReportChecker.sketches(report));
  }

  /**
   * What came in as JSON: itself, or the report that a file of ours carries or a document comes to.
   */
  public Optional<String> json(byte[] input) {
    return opener().json(input);
  }

  /** What the checks find in a draft that was opened. */
  List<Problem> problems(Opened opened, Draft draft) {
    return examination.problems(opened, draft);
  }

  /** What opens what comes in. */
  Opener opener() {
    return examination.opener();
  }

  /** What everything is made with. */
  public Provenance provenance() {
    Origin origin = production.origin();
    return new Provenance(origin.program(), origin.templates(), origin.fonts());
  }

  /**
   * Makes a PDF, OFD or Word file again from the report that it carries, and compares the bytes.
   *
   * @param file as for {@link Extraction#of}
   */
  public Verification verify(InputStream file) throws IOException {
    byte[] bytes = CarriedReader.bytes(file);
    try {
      return new Verifier(new Press(this, examination.alone())::make, production.origin())
          .verify(bytes, carriedFile.read(bytes));
    } catch (ForeignFileException e) {
      return new Verification.Foreign(String.valueOf(e.getMessage()));
    }
  }

  /** What it takes to make a report; of what is no JSON, what is counted up to there. */
  public Cost cost(byte[] source) {
    return reader.cost(source);
  }

  /** The place that a problem's pointer leads to, in the words of the form. */
  public String place(Problem problem) {
    return ReportReader.place(problem.pointer());
  }
}
