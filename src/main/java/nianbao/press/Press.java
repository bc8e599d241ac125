package nianbao.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Predicate;
import nianbao.check.ReportChecker;
import nianbao.press.cost.TooCostlyException;
import nianbao.press.cost.Turn;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.listing.LastReports;
import nianbao.press.listing.Provenance;
import nianbao.press.listing.Surveyed;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.render.engine.BoundlessLayoutException;
import nianbao.report.Cost;
import nianbao.report.Problem;
import nianbao.report.Report;
import nianbao.stamp.identity.CarriedReader;
import nianbao.stamp.identity.ForeignPdfException;
import nianbao.stamp.identity.Origin;

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
  private final ReportChecker checker;
  private final CarriedReader carriedReader;
  private final Opener opener;
  private final Previous previous;
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
    this.checker = new ReportChecker(production::covers);
    this.carriedReader = new CarriedReader();
    this.opener = new Opener(reader, carriedReader);
    this.previous = Previous.NONE;
    this.turn = new Turn();
    this.observer = setup.observer();
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

  private Press(Press press, Previous previous) {
    this.production = press.production;
    this.reader = press.reader;
    this.checker = press.checker;
    this.carriedReader = press.carriedReader;
    this.opener = press.opener;
    this.previous = previous;
    this.turn = press.turn;
    this.observer = press.observer;
  }

  /**
   * This press, which also compares each report with last year's. What it makes is the same.
   *
   * @param last last year's report as JSON, or a PDF of ours that was made from it; read to its end
   *     or to a bound of 64 MB, not closed
   * @throws IOException if the source fails
   */
  public Press following(InputStream last) throws IOException {
    return new Press(this, Previous.of(opener.read(Opener.bytes(last))));
  }

  /**
   * Makes what is wanted of a report.
   *
   * @param source the report as JSON, or a PDF of ours that carries it; read to its end or to a
   *     bound, not closed
   * @throws IOException if the source fails
   * @throws SetupException if a template fails on this report
   */
  public Outcome<Product> make(InputStream source, Wanted wanted) throws IOException {
    return make(source, wanted.checks(), accepted -> inTurn(accepted, wanted));
  }

  /**
   * Checks a report and makes nothing.
   *
   * @param source as for {@link #make}
   * @return made with the report's title where it has no errors
   */
  public Outcome<String> check(InputStream source) throws IOException {
    return make(source, Checks.ENFORCE, accepted -> accepted.report().title());
  }

  /**
   * Reads and checks a report of many, and makes nothing yet.
   *
   * @param source as for {@link #make}
   * @param last asked for the same agency's report of the year before
   */
  public Outcome<Surveyed> survey(InputStream source, Checks checks, LastReports last)
      throws IOException {
    return opener
        .read(Opener.bytes(source))
        .fold(
            accepted -> following(last, accepted.report()).make(accepted, checks, Press::surveyed),
            rejected -> new Outcome.Rejected<Surveyed>(rejected.problems()),
            unreadable ->
                new Outcome.Unreadable<Surveyed>(
                    unreadable.problem(), unreadable.line(), unreadable.column()));
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
    return formats.stream()
        .map(format -> inTurn(accepted, Wanted.of(format, Checks.REPORT)))
        .toList();
  }

  private Product inTurn(Reading.Accepted accepted, Wanted wanted) {
    try {
      return turn.of(accepted.cost(), () -> production.make(accepted, wanted));
    } catch (BoundlessLayoutException e) {
      throw new TooCostlyException(accepted.cost(), e);
    }
  }

  private static Surveyed surveyed(Reading.Accepted accepted) {
    Report report = accepted.report();
    return new Surveyed(
        report.agency(),
        report.year(),
        report.title(),
        accepted.canonical(),
        ReportChecker.sketches(report));
  }

  private Press following(LastReports last, Report report) {
    return last.before(report.agency(), report.year())
        .map(bytes -> new Press(this, Previous.of(opener.read(bytes))))
        .orElse(this);
  }

  /** What everything is made with. */
  public Provenance provenance() {
    Origin origin = production.origin();
    return new Provenance(origin.program(), origin.templates(), origin.fonts());
  }

  /**
   * Makes a PDF again from the report that it carries, and compares the bytes.
   *
   * @param pdf as for {@link Extraction#of}
   */
  public Verification verify(InputStream pdf) throws IOException {
    byte[] bytes = CarriedReader.bytes(pdf);
    try {
      return new Verifier(new Press(this, Previous.NONE)::make, production.origin())
          .verify(bytes, carriedReader.read(bytes));
    } catch (ForeignPdfException e) {
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

  private <T> Outcome<T> make(
      InputStream source, Checks checks, Function<Reading.Accepted, T> product) throws IOException {
    byte[] input = Opener.bytes(source);
    return observer
        .during(Step.READ, () -> opener.read(input))
        .fold(
            accepted -> make(accepted, checks, product),
            rejected -> new Outcome.Rejected<T>(rejected.problems()),
            unreadable ->
                new Outcome.Unreadable<T>(
                    unreadable.problem(), unreadable.line(), unreadable.column()));
  }

  private <T> Outcome<T> make(
      Reading.Accepted accepted, Checks checks, Function<Reading.Accepted, T> product) {
    List<Problem> unfit = previous.faultsFor(accepted.report());
    if (!unfit.isEmpty()) {
      return new Outcome.Unfit<>(unfit);
    }
    List<Problem> problems = observer.during(Step.CHECK, () -> previous.check(accepted, checker));
    Predicate<Problem> reason =
        checks == Checks.ENFORCE ? Problem::isError : ReportChecker::isUnprintable;
    if (problems.stream().anyMatch(reason)) {
      return new Outcome.Rejected<>(problems);
    }
    try {
      return new Outcome.Made<>(product.apply(accepted), problems);
    } catch (TooCostlyException e) {
      return new Outcome.Rejected<>(e.with(problems));
    }
  }
}
