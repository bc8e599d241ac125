package nianbao.http.route;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import nianbao.archive.Archiver;
import nianbao.archive.content.Tally;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Disposition;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.archive.ArchiveBody;
import nianbao.http.archive.ArchiveDesk;
import nianbao.http.archive.ArchivePlace;
import nianbao.http.archive.UnusableBodyException;
import nianbao.http.archive.Watch;
import nianbao.http.call.Call;
import nianbao.http.call.Routing;
import nianbao.http.server.AnswerStream;
import nianbao.http.server.Exchange;
import nianbao.http.server.body.Intake;
import nianbao.press.Press;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.format.Kind;

/**
 * What is done with many reports that are sent at once.
 *
 * @param press makes and checks
 * @param desk where an archive is made
 */
record ArchiveRoutes(Press press, ArchiveDesk desk) {

  static final String ZIP = "application/zip";

  /** What the archive is to be saved as. */
  static final String DISPOSITION = Disposition.attachment("archive.zip", "政府信息公开工作年度报告.zip");

  private static final Answer HEAD =
      Answer.of(200, ZIP, new byte[0]).with("Content-Disposition", DISPOSITION);

  void addTo(Routing routing) {
    routing.post("/v1/archives", ArchiveBody.types(), List.of(ZIP), this::intake, this::make);
  }

  // What would be refused in the end is refused before it is sent.
  private Intake intake(Call call) throws Refusal {
    order(call);
    kind(call);
    return Intake.file(desk.most(), place(call).body());
  }

  private Answer make(Call call) throws Refusal {
    Exchange exchange = call.exchange();
    AnswerStream out = exchange.stream(HEAD);
    Watch watch = new Watch(() -> desk.isOver() || exchange.client().isGone());
    ArchiveBody reports =
        new ArchiveBody(kind(call), place(call).body(), call.isZipped(), desk.most());
    try {
      note(
          exchange,
          new Archiver(press, order(call), watch).stream(reports, out, place(call).work()));
      out.end();
    } catch (UnusableBodyException e) {
      throw e.refusal();
    } catch (CancellationException e) {
      throw new Refusal(Fault.UNAVAILABLE, "服务正在停止，或者请求的一方已经断开，归档没有做完。");
    } catch (IOException e) {
      throw failure(exchange, out, e);
    }
    return HEAD;
  }

  private ArchivePlace place(Call call) throws Refusal {
    try {
      return call.exchange().held(ArchivePlace.class, desk::take);
    } catch (IOException e) {
      call.exchange().note(e);
      throw Refusal.unwritable();
    }
  }

  private ArchiveRequest order(Call call) throws Refusal {
    return order(call, desk.jobs());
  }

  /** What is asked of an archive. */
  static ArchiveRequest order(Call call, int jobs) throws Refusal {
    call.demandOnly("checks", "format");
    Checks checks = call.choice("checks", Checks.class, Checks.ENFORCE);
    return ArchiveRequest.standard(jobs).checking(checks).making(formats(call));
  }

  private static List<Format> formats(Call call) throws Refusal {
    String asked = call.parameter("format").orElse(Format.PDF.code());
    return Format.listOf(asked)
        .orElseThrow(
            () -> new Refusal(Fault.BAD_REQUEST, "参数format只能是" + Format.codes() + "，或者用逗号隔开的几种。"));
  }

  /** How the reports that it is made of are put together. */
  static Kind kind(Call call) throws Refusal {
    return ArchiveBody.kind(call.type())
        .orElseThrow(
            () ->
                new Refusal(
                        Fault.UNSUPPORTED_TYPE,
                        "请用请求头Content-Type写明内容的类型：" + String.join("、", ArchiveBody.types()) + "。")
                    .with("Accept", String.join(", ", ArchiveBody.types())));
  }

  private static void note(Exchange exchange, Tally tally) {
    exchange.note("made", tally.made());
    exchange.note("rejected", tally.rejected());
    exchange.note("failed", tally.failed());
    exchange.note("pages", tally.pages());
  }

  // A client that has gone needs no answer; a full disk is reported in the log as well.
  static Refusal failure(Exchange exchange, AnswerStream out, IOException failure) {
    if (out.isLost()) {
      return new Refusal(Fault.UNAVAILABLE, "请求的一方已经断开。");
    }
    exchange.note(failure);
    return Refusal.unwritable();
  }
}
