package nianbao.press;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nianbao.check.ReportChecker;
import nianbao.intake.draft.Draft;
import nianbao.press.format.Checks;
import nianbao.press.input.Examined;
import nianbao.press.input.Opened;
import nianbao.press.input.Opener;
import nianbao.press.input.Previous;
import nianbao.press.input.Supervision;
import nianbao.press.listing.LastReports;
import nianbao.read.Reading;
import nianbao.read.ReportReader;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * The steps before anything is made: opens, reads and checks, and hands over what has passed.
 *
 * @param previous what is known of last year's report
 */
record Examination(
    Opener opener,
    ReportReader reader,
    ReportChecker checker,
    Previous previous,
    StepObserver observer) {

  /** This one, which also compares with last year's report. */
  Examination following(byte[] last) {
    Previous known = Previous.of(opener.open(last), reader);
    return new Examination(opener, reader, checker, known, observer);
  }

  /** This one, which compares with no report. */
  Examination alone() {
    return new Examination(opener, reader, checker, Previous.NONE, observer);
  }

  /** What comes of an input, by what is made of a report that has passed. */
  <T> Outcome<T> of(byte[] input, Checks checks, Function<Reading.Accepted, T> product) {
    Opened opened = observer.during(Step.READ, () -> opener.open(input));
    return of(opened, checks, product);
  }

  /** The same beside last year's report of the same agency, where there is one. */
  <T> Outcome<T> of(
      byte[] input, Checks checks, LastReports last, Function<Reading.Accepted, T> product) {
    Opened opened = opener.open(input);
    Examination following =
        opened.reading() instanceof Reading.Accepted accepted
            ? following(last, accepted.report())
            : this;
    return following.of(opened, checks, product);
  }

  /** What is there to be seen of an input, which is refused for nothing that is wrong with it. */
  Outcome<Examined> seen(byte[] input, LastReports last) {
    return new Supervision(opener, reader, checker)
        .of(
            input,
            last,
            examined -> new Outcome.Made<Examined>(examined, examined.problems()),
            Outcome.Rejected<Examined>::new,
            unreadable ->
                new Outcome.Unreadable<Examined>(
                    unreadable.problem(), unreadable.line(), unreadable.column()));
  }

  private Examination following(LastReports last, Report report) {
    return last.before(report.agency(), report.year()).map(this::following).orElse(this);
  }

  private <T> Outcome<T> of(Opened opened, Checks checks, Function<Reading.Accepted, T> product) {
    return opened
        .reading()
        .fold(
            accepted -> of(accepted, checks, product).telling(opened::told),
            rejected -> new Outcome.Rejected<T>(opened.all(rejected.problems(), besides(opened))),
            unreadable ->
                new Outcome.Unreadable<T>(
                    unreadable.problem(), unreadable.line(), unreadable.column()));
  }

  /**
   * What is wrong with a draft: of one that lacks nothing the reading is there already, of another
   * the one is read that has something in the place of what is missing.
   */
  List<Problem> problems(Opened opened, Draft draft) {
    Reading reading =
        draft.missing().isEmpty()
            ? opened.reading()
            : observer.during(
                Step.READ, () -> reader.read(draft.checkable().getBytes(StandardCharsets.UTF_8)));
    return reading.fold(
        accepted -> {
          List<Problem> unfit = previous.faultsFor(accepted.report());
          return unfit.isEmpty() ? checked(accepted) : unfit;
        },
        rejected -> rejected.problems(),
        unreadable -> List.of(unreadable.problem()));
  }

  private List<Problem> checked(Reading.Accepted accepted) {
    return observer.during(Step.CHECK, () -> previous.check(accepted, checker));
  }

  /** What else is wrong with a document that lacks something. */
  private List<Problem> besides(Opened opened) {
    return opened
        .completed()
        .map(json -> reader.read(json.getBytes(StandardCharsets.UTF_8)))
        .filter(Reading.Accepted.class::isInstance)
        .map(whole -> checker.check(((Reading.Accepted) whole).report()))
        .orElse(List.of());
  }

  private <T> Outcome<T> of(
      Reading.Accepted accepted, Checks checks, Function<Reading.Accepted, T> product) {
    List<Problem> unfit = previous.faultsFor(accepted.report());
    if (!unfit.isEmpty()) {
      return new Outcome.Unfit<>(unfit);
    }
    List<Problem> problems = checked(accepted);
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
