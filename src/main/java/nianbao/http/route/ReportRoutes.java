package nianbao.http.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Disposition;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.work.Workers;
import nianbao.press.Checks;
import nianbao.press.Extraction;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.Printed;
import nianbao.press.WebPage;
import nianbao.press.listing.ProblemList;
import nianbao.press.naming.FileName;
import nianbao.report.Problem;

/**
 * What is done with a report that is sent.
 *
 * @param press makes and checks
 * @param workers the threads on which it does
 */
record ReportRoutes(Press press, Workers workers) {

  private static final String PDF = "application/pdf";
  private static final String HTML = "text/html; charset=utf-8";
  private static final List<String> REPORT = List.of("application/json");
  private static final List<String> ONE_OR_TWO = List.of("application/json", YearAfterYear.TYPE);

  /** Whether each page says 草稿. */
  private enum Draft {
    TRUE,
    FALSE
  }

  void addTo(Routing routing) {
    routing.post("/v1/reports/pdf", REPORT, PDF, this::print);
    routing.post("/v1/reports/html", REPORT, "text/html", this::publish);
    routing.post("/v1/reports/check", ONE_OR_TWO, Answer.JSON, this::check);
    routing.post("/v1/reports/extract", List.of(PDF), Answer.JSON, this::extract);
  }

  private Answer print(Call call)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    call.demandOnly("draft", "checks");
    boolean draft = call.choice("draft", Draft.class, Draft.FALSE) == Draft.TRUE;
    Checks checks = call.choice("checks", Checks.class, Checks.ENFORCE);
    ByteArrayInputStream source = new ByteArrayInputStream(call.body());
    Outcome.Made<Printed> made =
        made(work(call, () -> draft ? press.draft(source) : press.print(source, checks)));
    Printed printed = made.value();
    call.exchange().note("pages", printed.pages());
    FileName name = new FileName(printed.title(), draft ? "（草稿）.pdf" : ".pdf");
    Answer answer =
        Answer.of(200, PDF, printed.bytes())
            .with("Content-Disposition", Disposition.attachment("report.pdf", name.value()));
    return identified(call, counted(call, answer, made.problems()));
  }

  private Answer publish(Call call)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    call.demandOnly("checks");
    Checks checks = call.choice("checks", Checks.class, Checks.ENFORCE);
    ByteArrayInputStream source = new ByteArrayInputStream(call.body());
    Outcome.Made<WebPage> made = made(work(call, () -> press.publish(source, checks)));
    WebPage page = made.value();
    Answer answer =
        Answer.text(200, HTML, page.html())
            .with(
                "Content-Disposition",
                Disposition.attachment("report.html", new FileName(page.title(), ".html").value()))
            .with(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox");
    return identified(call, counted(call, answer, made.problems()));
  }

  private Answer check(Call call)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    call.demandOnly();
    byte[] body = call.body();
    Outcome<String> outcome =
        work(
            call,
            () ->
                call.isOf(YearAfterYear.TYPE)
                    ? new YearAfterYear(body).check(press)
                    : press.check(new ByteArrayInputStream(body)));
    if (outcome instanceof Outcome.Unfit<String> unfit) {
      throw Refusal.incomparable(unfit.problems());
    }
    if (outcome instanceof Outcome.Unreadable<String> unreadable) {
      throw Refusal.unreadable(unreadable.problem(), unreadable.line(), unreadable.column());
    }
    List<Problem> problems = problems(outcome);
    return counted(
        call, Answer.text(200, Answer.JSON, new ProblemList(problems).toJson()), problems);
  }

  private Answer extract(Call call)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    call.demandOnly();
    ByteArrayInputStream pdf = new ByteArrayInputStream(call.body());
    Extraction extraction = work(call, () -> Extraction.of(pdf));
    if (extraction instanceof Extraction.Foreign foreign) {
      throw new Refusal(Fault.MALFORMED, foreign.message());
    }
    return Answer.text(200, Answer.JSON, ((Extraction.Extracted) extraction).json());
  }

  private <T> T work(Call call, Callable<T> work)
      throws Refusal, ExecutionException, InterruptedException {
    return workers.run(work, call.exchange().start(), call.exchange().client()::isGone);
  }

  private static <T> Outcome.Made<T> made(Outcome<T> outcome) throws Refusal {
    if (outcome instanceof Outcome.Made<T> made) {
      return made;
    }
    if (outcome instanceof Outcome.Unreadable<T> unreadable) {
      throw Refusal.unreadable(unreadable.problem(), unreadable.line(), unreadable.column());
    }
    throw Refusal.rejected(problems(outcome));
  }

  private static List<Problem> problems(Outcome<?> outcome) {
    return outcome.fold(
        Outcome.Made::problems,
        Outcome.Rejected::problems,
        unreadable -> List.of(unreadable.problem()),
        Outcome.Unfit::problems);
  }

  private static Answer counted(Call call, Answer answer, List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    long warnings = problems.size() - errors;
    call.exchange().note("errors", errors);
    call.exchange().note("warnings", warnings);
    return answer
        .with("Nianbao-Errors", Long.toString(errors))
        .with("Nianbao-Warnings", Long.toString(warnings));
  }

  private static Answer identified(Call call, Answer answer) {
    return Identity.of(answer.body())
        .addTo(answer, Optional.ofNullable(call.request().headers("If-None-Match")));
  }
}
