package nianbao.http.route;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import nianbao.form.Edition;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.call.Call;
import nianbao.http.call.Caller;
import nianbao.http.call.Routing;
import nianbao.http.call.Workers;
import nianbao.http.server.Exchange;
import nianbao.http.server.body.Intake;
import nianbao.intake.Stated;
import nianbao.press.Importer;
import nianbao.press.input.CheckedDraft;
import nianbao.press.listing.JsonObject;
import nianbao.report.Problem;
import nianbao.report.Report;

/**
 * Documents that are sent become drafts of reports.
 *
 * @param importer reads and checks them
 * @param workers the threads on which it does; what is large waits for a thread of its own
 */
record ImportRoute(Importer importer, Workers workers) {

  private static final int LARGE = 2 << 20;

  /** By how much a document may be larger than what else is sent: 50 MB where that is 10 MB. */
  private static final int TIMES_A_REPORT = 5;

  /** What clients call documents; what one is, its bytes tell. */
  private static final List<String> TYPES =
      List.of(
          "application/octet-stream",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/msword",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.ms-excel",
          "application/pdf",
          "text/html",
          "application/xhtml+xml",
          "multipart/related",
          "message/rfc822",
          "application/rtf",
          "text/rtf",
          "text/csv",
          "text/plain",
          "text/markdown",
          Answer.JSON);

  void addTo(Routing routing) {
    List<String> made = List.of(Answer.JSON);
    routing.post("/v1/reports/import", TYPES, made, ImportRoute::taken, this::draft);
  }

  /** Scanned stamps and photographs make documents larger than any report. */
  private static Intake taken(Call call) {
    long most = (long) TIMES_A_REPORT * call.most();
    return Intake.memory(Math.min(most, nianbao.intake.Intake.MAX_BYTES));
  }

  private Answer draft(Call call)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    call.demandOnly("form", "agency", "issuedOn", "level", "body");
    Stated stated = stated(call);
    Callable<Answer> work = () -> draft(call, stated);
    Exchange exchange = call.exchange();
    Caller caller = new Caller(exchange.holder(), exchange.start(), exchange.client()::isGone);
    return exchange.body().length() > LARGE
        ? workers.runHeavy(work, caller)
        : workers.run(work, caller);
  }

  private Answer draft(Call call, Stated stated) throws Refusal {
    String[] reason = {""};
    Optional<CheckedDraft> draft =
        importer.read(
            call.body(),
            stated,
            Optional::of,
            sentence -> {
              reason[0] = sentence;
              return Optional.empty();
            });
    return answer(
        call, draft.orElseThrow(() -> new Refusal(Fault.MALFORMED, reason[0].strip() + "。")));
  }

  private static Answer answer(Call call, CheckedDraft draft) {
    long errors = draft.problems().stream().filter(Problem::isError).count();
    long warnings = draft.problems().size() - errors;
    call.exchange().note("doubts", draft.doubts().size());
    call.exchange().note("errors", errors);
    call.exchange().note("warnings", warnings);
    JsonObject body =
        JsonObject.EMPTY.withJson("report", draft.json()).with(draft.listing(Optional.empty()));
    return Answer.text(200, Answer.JSON, body.text() + "\n")
        .with("Nianbao-Doubts", Long.toString(draft.doubts().size()))
        .with("Nianbao-Errors", Long.toString(errors))
        .with("Nianbao-Warnings", Long.toString(warnings));
  }

  private static Stated stated(Call call) throws Refusal {
    return new Stated(
        edition(call),
        call.parameter("agency").map(String::strip).filter(name -> !name.isEmpty()),
        date(call),
        word(call, "level", Report.Level.class),
        word(call, "body", Report.Body.class),
        Optional.empty());
  }

  private static Optional<Edition> edition(Call call) throws Refusal {
    Optional<String> word = call.parameter("form");
    Optional<Edition> edition = word.flatMap(Edition::named);
    if (word.isPresent() && edition.isEmpty()) {
      throw new Refusal(Fault.BAD_REQUEST, "参数form只能是2019或2021。");
    }
    return edition;
  }

  private static Optional<LocalDate> date(Call call) throws Refusal {
    try {
      return call.parameter("issuedOn").map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new Refusal(Fault.BAD_REQUEST, "参数issuedOn应是日期，如2025-01-20。");
    }
  }

  private static <E extends Enum<E>> Optional<String> word(Call call, String name, Class<E> choices)
      throws Refusal {
    E chosen = call.choice(name, choices, choices.getEnumConstants()[0]);
    return call.parameter(name).map(given -> chosen.name().toLowerCase(Locale.ROOT));
  }
}
