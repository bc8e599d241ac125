package nianbao.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import nianbao.archive.container.Entry;
import nianbao.archive.container.Made;
import nianbao.archive.plan.OwnFailure;
import nianbao.archive.plan.Plan;
import nianbao.archive.plan.Planned;
import nianbao.archive.plan.Refused;
import nianbao.press.Press;
import nianbao.press.SetupException;
import nianbao.press.TooCostlyException;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.report.Digest;
import nianbao.report.Problem;

/** Makes files of reports that were judged before. Safe for several threads. */
final class Printing {

  /**
   * The files, one a format, or why there are none.
   *
   * @param reason whose fault that is
   */
  record Result(
      Planned planned,
      List<Problem> problems,
      List<Finished> files,
      Optional<Problem> failure,
      Refused.Reason reason) {

    static Result made(Planned planned, List<Problem> problems, List<Finished> files) {
      return new Result(planned, problems, files, Optional.empty(), Refused.Reason.FAILED);
    }

    static Result failed(
        Planned planned, List<Problem> problems, Problem failure, Refused.Reason reason) {
      return new Result(planned, problems, List.of(), Optional.of(failure), reason);
    }
  }

  /** A file and what is known of it. */
  record Finished(Made made, Product product) {}

  private final Press press;
  private final List<Format> formats;
  private final Plan plan;
  private final Supervision supervision;

  Printing(Press press, List<Format> formats, Plan plan, Supervision supervision) {
    this.press = press;
    this.formats = formats;
    this.plan = plan;
    this.supervision = supervision;
  }

  Result of(Planned planned, List<Problem> problems) throws IOException {
    Optional<Problem> objection = supervision.objection(planned);
    if (objection.isPresent()) {
      return Result.failed(planned, problems, objection.get(), Refused.Reason.FAILED);
    }
    try {
      return Result.made(planned, problems, files(planned));
    } catch (TooCostlyException e) {
      return Result.failed(planned, problems, e.problem(), Refused.Reason.REJECTED);
    } catch (SetupException e) {
      // A template that fails on one report is to be mended before an archive is made with it.
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Result.failed(planned, problems, OwnFailure.problem(e), Refused.Reason.FAILED);
    }
  }

  private List<Finished> files(Planned planned) throws IOException {
    // What the plan has was judged when it was planned.
    String report = new String(plan.report(planned), StandardCharsets.UTF_8);
    List<Finished> files = new ArrayList<>();
    for (Product product : press.makeSurveyed(report, formats)) {
      files.add(finished(planned.entry() + product.format().ending(), product));
    }
    return files;
  }

  private static Finished finished(String name, Product product) {
    byte[] bytes = product.bytes();
    CRC32 crc = new CRC32();
    crc.update(bytes);
    Entry entry = new Entry(name, bytes.length, crc.getValue());
    return new Finished(new Made(entry, Digest.of(bytes), product.pages()), product);
  }
}
