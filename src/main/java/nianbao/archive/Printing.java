package nianbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import nianbao.archive.container.Entry;
import nianbao.archive.plan.OwnFailure;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.press.Press;
import nianbao.press.Printed;
import nianbao.press.SetupException;
import nianbao.report.Digest;
import nianbao.report.Problem;

/** Makes PDFs of reports that were judged before. Safe for several threads. */
final class Printing {

  /** A PDF, or our failure. */
  record Result(
      Planned planned, List<Problem> problems, Optional<Pdf> pdf, Optional<Problem> failure) {}

  /** A PDF and what is known of it. */
  record Pdf(Made made, Printed printed) {}

  private final Press press;
  private final Plan plan;
  private final Supervision supervision;

  Printing(Press press, Plan plan, Supervision supervision) {
    this.press = press;
    this.plan = plan;
    this.supervision = supervision;
  }

  Result of(Planned planned, List<Problem> problems) throws IOException {
    Optional<Problem> objection = supervision.objection(planned);
    if (objection.isPresent()) {
      return new Result(planned, problems, Optional.empty(), objection);
    }
    try {
      Pdf pdf = pdf(planned);
      return new Result(planned, problems, Optional.of(pdf), Optional.empty());
    } catch (SetupException e) {
      // A template that fails on one report is to be mended before an archive is made with it.
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Result(planned, problems, Optional.empty(), Optional.of(OwnFailure.problem(e)));
    }
  }

  private Pdf pdf(Planned planned) throws IOException {
    // What the plan has was judged when it was planned.
    Printed printed = press.printSurveyed(new String(plan.report(planned), StandardCharsets.UTF_8));
    byte[] bytes = printed.bytes();
    CRC32 crc = new CRC32();
    crc.update(bytes);
    Entry entry = new Entry(planned.entry(), bytes.length, crc.getValue());
    return new Pdf(new Made(entry, Digest.of(bytes), printed.pages()), printed);
  }
}
