package nianbao.http.route;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import nianbao.archive.source.Sources;
import nianbao.archive.survey.LastSources;
import nianbao.archive.work.Progress;
import nianbao.archive.work.Workspace;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Disposition;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Negotiation;
import nianbao.http.answer.Refusal;
import nianbao.http.archive.ArchiveBody;
import nianbao.http.archive.ArchiveDesk;
import nianbao.http.archive.ArchivePlace;
import nianbao.http.archive.Beside;
import nianbao.http.archive.ProgressTold;
import nianbao.http.archive.UnusableBodyException;
import nianbao.http.archive.Watch;
import nianbao.http.call.Call;
import nianbao.http.call.Routing;
import nianbao.http.server.AnswerStream;
import nianbao.http.server.Exchange;
import nianbao.http.server.body.Intake;
import nianbao.office.audit.Audit;
import nianbao.office.audit.AuditRequest;
import nianbao.office.audit.Row.Standing;
import nianbao.office.audit.Weights;
import nianbao.office.gather.Gathering;
import nianbao.office.gather.Ledger;
import nianbao.office.gather.Roster;
import nianbao.office.paper.AuditPaper;
import nianbao.press.Press;
import nianbao.press.format.Kind;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.LastReports;

/**
 * Many reports that are judged at once.
 *
 * @param press reads and checks
 * @param desk where it is worked on, as an archive is: one at a time
 */
record AuditRoutes(Press press, ArchiveDesk desk) {

  /** Lines of JSON are what programs ask for that say nothing. */
  private static final List<AuditPaper> PAPERS =
      List.of(AuditPaper.NDJSON, AuditPaper.HTML, AuditPaper.XLSX);

  /** The page has a script of its own; it is not to be one of the service's pages for that. */
  private static final String POLICY = "sandbox allow-scripts allow-modals";

  void addTo(Routing routing) {
    List<String> made = PAPERS.stream().map(AuditPaper::mediaType).toList();
    routing.post("/v1/audits", ArchiveBody.types(), made, this::intake, this::make);
  }

  private Intake intake(Call call) throws Refusal {
    asked(call, Roster.EMPTY, Weights.EQUAL);
    // The list of agencies and last year's reports are looked for in the file as it was sent.
    if (isPacked(call) && call.isZipped()) {
      throw new Refusal(Fault.UNSUPPORTED_TYPE, "ZIP不要再用gzip压缩。");
    }
    return Intake.file(desk.most(), place(call).body());
  }

  private Answer make(Call call) throws Refusal {
    AuditPaper paper = paper(call);
    Answer head = head(paper);
    AnswerStream out = call.exchange().stream(head);
    try {
      written(call, paper, out);
    } catch (Refusal refusal) {
      if (!isTold(call, paper) || !out.isBegun() || out.isLost()) {
        throw refusal;
      }
      tell(call, out, refusal);
    }
    out.end();
    return head;
  }

  /** What has begun as lines can say as a line how it ends. */
  private static void tell(Call call, AnswerStream out, Refusal refusal) throws Refusal {
    JsonObject failure = refusal.json(call.exchange().id());
    call.exchange().note("failure", refusal.fault().status());
    try {
      out.write(JsonObject.EMPTY.with("failure", failure).line().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw ArchiveRoutes.failure(call.exchange(), out, e);
    }
  }

  private static boolean isTold(Call call, AuditPaper paper) throws Refusal {
    return paper == AuditPaper.NDJSON && call.parameter("progress").isPresent();
  }

  private void written(Call call, AuditPaper paper, AnswerStream out) throws Refusal {
    Exchange exchange = call.exchange();
    try {
      write(call, paper, out);
    } catch (UnusableBodyException e) {
      throw e.refusal();
    } catch (CancellationException e) {
      throw new Refusal(Fault.UNAVAILABLE, "服务正在停止，或者请求的一方已经断开，没有检查完。");
    } catch (UncheckedIOException e) {
      throw ArchiveRoutes.failure(exchange, out, new IOException(e));
    } catch (IOException e) {
      throw ArchiveRoutes.failure(exchange, out, e);
    }
  }

  private void write(Call call, AuditPaper paper, OutputStream out) throws Refusal, IOException {
    Workspace space = new Workspace(place(call).work());
    AuditRequest request = request(call);
    Watch watch = new Watch(() -> desk.isOver() || call.exchange().client().isGone());
    ProgressTold told =
        new ProgressTold(watch, isTold(call, paper) ? out : OutputStream.nullOutputStream());
    if (!isPacked(call) || !new Beside(place(call).body()).hasPrevious()) {
      write(call, paper, out, request, LastReports.NONE, told);
      return;
    }
    try (LastSources last =
        LastSources.of(reports(call, Beside::isPrevious), press, space, told::previous)) {
      if (last.count() == 0) {
        throw new Refusal(Fault.MALFORMED, "ZIP里的previous里没有上年的报告。");
      }
      write(call, paper, out, request, last, told);
    }
  }

  private void write(
      Call call,
      AuditPaper paper,
      OutputStream out,
      AuditRequest request,
      LastReports last,
      Progress progress)
      throws Refusal, IOException {
    Workspace space = new Workspace(place(call).work());
    Gathering gathering = new Gathering(press, last, request.roster(), desk.jobs(), progress);
    ArchiveBody reports = reports(call, name -> !Beside.isPrevious(name));
    try (Ledger ledger = gathering.of(reports, Gathering.Manifests.NONE, space)) {
      Audit audit = Audit.of(ledger, request, space);
      call.exchange().note("agencies", audit.summary().all());
      call.exchange().note("missing", audit.summary().of(Standing.MISSING));
      paper.write(audit, press::place, out);
    }
  }

  private ArchiveBody reports(Call call, Predicate<String> which) throws Refusal {
    Kind kind = ArchiveRoutes.kind(call);
    Path body = place(call).body();
    return new ArchiveBody(kind, body, call.isZipped(), desk.most(), Sources.Finding.ALL, which);
  }

  private static AuditPaper paper(Call call) throws Refusal {
    String type =
        Negotiation.chosen(
            call.header("Accept"), PAPERS.stream().map(AuditPaper::mediaType).toList());
    return Arrays.stream(AuditPaper.values())
        .filter(paper -> paper.mediaType().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static Answer head(AuditPaper paper) {
    String name = Disposition.attachment("audit" + paper.ending(), "检查结果" + paper.ending());
    Answer head = Answer.of(200, paper.mediaType(), new byte[0]).with("Content-Disposition", name);
    return paper == AuditPaper.HTML ? head.with("Content-Security-Policy", POLICY) : head;
  }

  private ArchivePlace place(Call call) throws Refusal {
    try {
      return call.exchange().held(ArchivePlace.class, desk::take);
    } catch (IOException e) {
      call.exchange().note(e);
      throw Refusal.unwritable();
    }
  }

  /** What is asked for, with the list and the weights that a ZIP file brings along. */
  private AuditRequest request(Call call) throws Refusal, IOException {
    if (!isPacked(call)) {
      return asked(call, Roster.EMPTY, Weights.EQUAL);
    }
    Beside beside = new Beside(place(call).body());
    return asked(call, beside.roster(), beside.weights());
  }

  private static boolean isPacked(Call call) throws Refusal {
    return ArchiveRoutes.kind(call) == Kind.ZIP;
  }

  private static AuditRequest asked(Call call, Roster roster, Weights weights) throws Refusal {
    call.demandOnly("year", "due", "progress");
    Optional<String> year = call.parameter("year");
    if (year.filter(given -> !given.matches("20\\d\\d")).isPresent()) {
      throw new Refusal(Fault.BAD_REQUEST, "参数year应是年度，如2024。");
    }
    OptionalInt number =
        year.isPresent() ? OptionalInt.of(Integer.parseInt(year.get())) : OptionalInt.empty();
    return new AuditRequest(roster, number, due(call), weights);
  }

  private static Optional<LocalDate> due(Call call) throws Refusal {
    try {
      return call.parameter("due").map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new Refusal(Fault.BAD_REQUEST, "参数due应写成2025-01-31的样子。");
    }
  }
}
