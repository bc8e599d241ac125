package nianbao.office.gather;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nianbao.archive.plan.HeadingJson;
import nianbao.archive.plan.OwnFailure;
import nianbao.archive.source.Source;
import nianbao.check.repeat.Sketch;
import nianbao.office.gather.Gathered.Content;
import nianbao.office.gather.Gathered.State;
import nianbao.press.Press;
import nianbao.press.input.Examined;
import nianbao.press.input.Examined.Look;
import nianbao.press.listing.Heading;
import nianbao.press.listing.LastReports;
import nianbao.report.Digest;
import nianbao.report.Problem;

/** Looks at what came in, one thing at a time. Safe for several threads. */
final class Looking {

  private final Press press;
  private final LastReports last;

  Looking(Press press, LastReports last) {
    this.press = press;
    this.last = last;
  }

  /**
   * What was seen.
   *
   * @param report its canonical JSON; empty if it is none
   */
  // Written to disk as it is, and compared by nobody.
  @SuppressWarnings("ArrayRecordComponent")
  record Seen(Gathered gathered, byte[] report, List<Sketch> sketches) {

    static Seen without(Gathered gathered) {
      return new Seen(gathered, new byte[0], List.of());
    }
  }

  Seen at(Source source) throws IOException {
    if (!source.faults().isEmpty()) {
      return none(source, State.UNREADABLE, source.faults());
    }
    try {
      return press
          .examine(source.content(), last)
          .fold(
              made -> seen(source, made.value()),
              rejected -> none(source, State.UNREADABLE, rejected.problems()),
              unreadable -> none(source, State.UNREADABLE, List.of(unreadable.problem())),
              unfit -> none(source, State.UNREADABLE, unfit.problems()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return none(source, State.FAILED, List.of(OwnFailure.problem(e)));
    }
  }

  private static Seen seen(Source source, Examined examined) {
    Predicate<String> says = member -> !examined.missing().contains(member);
    Content content =
        new Content(
            Optional.of(examined.report().issuedOn()).filter(date -> says.test("issuedOn")),
            examined.report().body(),
            Optional.of(examined.report().figures()),
            examined.last().map(known -> known.report().figures()),
            LastYear.repeats(examined),
            Content.NONE.report(),
            Content.NONE.sketches());
    Gathered gathered =
        new Gathered(
            source.name(),
            source.digest().map(Digest::hex).orElse(""),
            State.READ,
            says.test("agency") ? examined.report().agency() : "",
            says.test("year") ? examined.report().year() : 0,
            content,
            examined.problems(),
            examined.doubts(),
            examined.look());
    return new Seen(
        gathered, examined.canonical().getBytes(StandardCharsets.UTF_8), examined.sketches());
  }

  /** What is no report may still say whose it was to be. */
  private Seen none(Source source, State state, List<Problem> problems) {
    Heading heading = HeadingJson.of(press, source);
    return Seen.without(
        new Gathered(
            source.name(),
            source.digest().map(Digest::hex).orElse(""),
            state,
            heading.agency(),
            heading.year(),
            Content.NONE,
            problems,
            List.of(),
            Look.NONE));
  }
}
