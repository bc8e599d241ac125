package nianbao.http.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Delivered;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Identity;
import nianbao.http.answer.Negotiation;
import nianbao.http.answer.Refusal;
import nianbao.http.call.Call;
import nianbao.http.call.Caller;
import nianbao.http.call.Routing;
import nianbao.http.call.Workers;
import nianbao.http.server.Exchange;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Product;
import nianbao.press.format.Wanted;
import nianbao.press.input.Extraction;
import nianbao.press.listing.ProblemList;
import nianbao.report.Cost;
import nianbao.report.Problem;

/**
 * What is done with a report that is sent.
 *
 * @param press makes and checks
 * @param workers the threads on which it does
 */
record ReportRoutes(Press press, Workers workers) {

  private static final List<String> JSON = List.of(Answer.JSON);
  private static final List<String> REPORT = JSON;
  private static final List<String> ONE_OR_TWO = List.of(Answer.JSON, YearAfterYear.TYPE);

  /** All that can be made. */
  private static final List<String> TYPES =
      Arrays.stream(Format.values()).map(Format::type).toList();

  /** What a report can be got back from. */
  private static final List<String> CARRIERS =
      Arrays.stream(Format.values()).filter(Format::saysHowItWasMade).map(Format::type).toList();

  /** What is done with a report that is known to be heavy or not. */
  interface Work<T> {
    T done(boolean isHeavy) throws Exception;
  }

  /** Whether each page says 草稿. */
  private enum Draft {
    TRUE,
    FALSE
  }

  void addTo(Routing routing) {
    for (Format format : Format.values()) {
      List<String> made = List.of(format.type());
      routing.post("/v1/reports/" + format.code(), REPORT, made, call -> make(call, format));
    }
    routing.post("/v1/reports", REPORT, TYPES, this::negotiate);
    routing.post("/v1/reports/check", ONE_OR_TWO, JSON, this::check);
    routing.post("/v1/reports/extract", CARRIERS, JSON, this::extract);
  }

  private Answer negotiate(Call call)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    String type = Negotiation.chosen(call.header("Accept"), TYPES);
    return make(call, Format.ofType(type).orElseThrow()).with("Vary", "Accept");
  }

  private Answer make(Call call, Format format)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    Wanted wanted = wanted(call, format);
    Outcome.Made<Product> made = made(make(call, wanted));
    Product product = made.value();
    product.pages().ifPresent(pages -> call.exchange().note("pages", pages));
    return identified(call, counted(call, Delivered.of(product, wanted), made.problems()));
  }

  private static Wanted wanted(Call call, Format format) throws Refusal {
    if (!format.hasDrafts()) {
      call.demandOnly("checks");
      return Wanted.of(format, call.choice("checks", Checks.class, Checks.ENFORCE));
    }
    call.demandOnly("draft", "checks");
    Checks checks = call.choice("checks", Checks.class, Checks.ENFORCE);
    boolean draft = call.choice("draft", Draft.class, Draft.FALSE) == Draft.TRUE;
    return draft ? Wanted.draft(format) : Wanted.of(format, checks);
  }

  private Answer check(Call call)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    call.demandOnly();
    Outcome<String> outcome =
        workers.run(
            () ->
                call.isOf(YearAfterYear.TYPE)
                    ? new YearAfterYear(call.body()).check(press)
                    : press.check(new ByteArrayInputStream(call.body())),
            caller(call));
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
    Extraction extraction =
        workers.run(() -> Extraction.of(new ByteArrayInputStream(call.body())), caller(call));
    if (extraction instanceof Extraction.Foreign foreign) {
      throw new Refusal(Fault.MALFORMED, foreign.message());
    }
    return Answer.text(200, Answer.JSON, ((Extraction.Extracted) extraction).json());
  }

  private Outcome<Product> make(Call call, Wanted wanted)
      throws Refusal, ExecutionException, InterruptedException {
    return done(call, () -> press.make(new ByteArrayInputStream(call.body()), wanted));
  }

  /**
   * Does something with a report where there is room for its size. A body is unpacked on the thread
   * that needs it: so many at a time as there are workers.
   */
  <T> T done(Call call, Callable<T> work) throws Refusal, ExecutionException, InterruptedException {
    return done(call, () -> isHeavy(call), isHeavy -> work.call());
  }

  /** The same, where it may be known already how heavy the report is. */
  <T> T done(Call call, Callable<Boolean> isHeavy, Work<T> work)
      throws Refusal, ExecutionException, InterruptedException {
    Optional<T> done =
        workers.run(
            () -> isHeavy.call() ? Optional.empty() : Optional.of(work.done(false)), caller(call));
    return done.isPresent() ? done.get() : workers.runHeavy(() -> work.done(true), caller(call));
  }

  boolean isHeavy(Call call) throws Refusal {
    return isHeavy(press.cost(call.body()));
  }

  // What is rejected for its cost is told so at once.
  private static boolean isHeavy(Cost cost) {
    return cost.isHeavy() && !cost.isTooMuch();
  }

  private static Caller caller(Call call) {
    Exchange exchange = call.exchange();
    return new Caller(exchange.holder(), exchange.start(), exchange.client()::isGone);
  }

  /** What was made, if anything was. */
  static <T> Outcome.Made<T> made(Outcome<T> outcome) throws Refusal {
    if (outcome instanceof Outcome.Made<T> made) {
      return made;
    }
    if (outcome instanceof Outcome.Unreadable<T> unreadable) {
      throw Refusal.unreadable(unreadable.problem(), unreadable.line(), unreadable.column());
    }
    throw Refusal.rejected(problems(outcome));
  }

  static List<Problem> problems(Outcome<?> outcome) {
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

  /** A body of two lines (NDJSON, UTF-8): a report, and last year's, which it is compared with. */
  private static final class YearAfterYear {

    /** The media type. */
    static final String TYPE = "application/x-ndjson";

    private final byte[] body;

    YearAfterYear(byte[] body) {
      this.body = body;
    }

    Outcome<String> check(Press press) throws IOException {
      int end = endOfFirstLine();
      return press
          .following(new ByteArrayInputStream(body, end, body.length - end))
          .check(new ByteArrayInputStream(body, 0, end));
    }

    // A line break is no part of a text in JSON, so the first one is the end of the first line.
    private int endOfFirstLine() {
      int end = 0;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      return end;
    }
  }
}
