package nianbao.http.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.drafts.Draft;
import nianbao.drafts.DraftDesk;
import nianbao.drafts.FullException;
import nianbao.drafts.Message;
import nianbao.drafts.Writer;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.call.Call;
import nianbao.http.call.Caller;
import nianbao.http.call.Workers;
import nianbao.http.server.Exchange;
import nianbao.press.Outcome;
import nianbao.press.Press;
import nianbao.press.format.Checks;
import nianbao.press.listing.LastReports;
import nianbao.press.listing.Surveyed;
import nianbao.report.Digest;

/**
 * What calls about drafts have in common: whose they are, what they bring, and where it is kept.
 *
 * @param opened where drafts are kept; without it there are none
 * @param press reads what is handed over
 * @param workers the threads on which what is sent is read
 */
record DraftCalls(Optional<DraftDesk> opened, Press press, Workers workers) {

  private static final int LONGEST_NAME = 60;
  private static final int BITS_OF_KEY = 160;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");
  private static final Pattern BEARER =
      Pattern.compile("bearer +([0-9a-f]{40}) *", Pattern.CASE_INSENSITIVE);

  /** What is done with what was sent. */
  interface Use {
    Answer of(Call call, Message message)
        throws Refusal, IOException, ExecutionException, InterruptedException;
  }

  DraftDesk desk() throws Refusal {
    return opened.orElseThrow(
        () -> new Refusal(Fault.NOT_FOUND, "这个服务不存草稿；要存，启动时用 --drafts 指定存放的文件夹。"));
  }

  /** Whose drafts are meant: those of all who have a token of the same name. */
  String holder(Call call) throws Refusal {
    return call.exchange().token().orElseThrow(() -> new Refusal(Fault.UNAUTHORIZED, "没有口令不能用草稿。"));
  }

  /** The draft that the address names, of who asks. */
  Draft draft(Call call) throws Refusal {
    call.demandOnly();
    return desk().find(holder(call), call.part("id")).orElseThrow(DraftCalls::gone);
  }

  /** The draft that a reader's key leads to. */
  Draft shared(Call call) throws Refusal {
    call.demandOnly();
    Matcher bearer = BEARER.matcher(call.header("Authorization").orElse(""));
    Optional<Draft> found = bearer.matches() ? desk().readBy(bearer.group(1)) : Optional.empty();
    return found.orElseThrow(
        () ->
            new Refusal(Fault.UNAUTHORIZED, "这个链接不能用：可能已经收回，请向送审的人要新的。")
                .with("WWW-Authenticate", "Bearer realm=\"nianbao-review\""));
  }

  /** Reads what was sent on a thread of those for work, and does something with it. */
  Answer kept(Call call, Use use)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    desk();
    byte[] body = call.body();
    Message message =
        workers
            .run(() -> Message.of(body), caller(call))
            .orElseThrow(() -> new Refusal(Fault.MALFORMED, "内容应是一个JSON对象。"));
    return keeping(call, () -> use.of(call, message));
  }

  /** What writes to the disk. */
  interface Keeping {
    Answer answer() throws Refusal, IOException, ExecutionException, InterruptedException;
  }

  /** Says in a sentence that the disk does not take it. */
  Answer keeping(Call call, Keeping keeping)
      throws Refusal, ExecutionException, InterruptedException {
    try {
      return keeping.answer();
    } catch (FullException e) {
      throw new Refusal(Fault.STORAGE_FULL, "服务上存草稿的地方不够了，这次没有存；已经存的都在，请告诉管理员。");
    } catch (IOException e) {
      call.exchange().note(e);
      throw new Refusal(Fault.STORAGE_FULL, "服务的磁盘写不下了，这次没有存；已经存的都在，请告诉管理员。");
    }
  }

  /** The digest of the canonical report, if it is one. */
  Digest canonical(Call call, Message report)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    Outcome<Surveyed> outcome =
        workers.run(
            () ->
                press.survey(
                    new ByteArrayInputStream(report.bytes()), Checks.REPORT, LastReports.NONE),
            caller(call));
    if (outcome instanceof Outcome.Made<Surveyed> made) {
      return Digest.of(made.value().canonical());
    }
    if (outcome instanceof Outcome.Unreadable<Surveyed> unreadable) {
      throw Refusal.unreadable(unreadable.problem(), unreadable.line(), unreadable.column());
    }
    throw Refusal.rejected(ReportRoutes.problems(outcome));
  }

  private static Caller caller(Call call) {
    Exchange exchange = call.exchange();
    return new Caller(exchange.holder(), exchange.start(), exchange.client()::isGone);
  }

  static Writer writer(Message message) throws Refusal {
    return new Writer(name(message, "by"), name(message, "window"));
  }

  static String name(Message message, String member) throws Refusal {
    return words(message, member, LONGEST_NAME);
  }

  static String words(Message message, String member, int most) throws Refusal {
    return message
        .name(member, most)
        .orElseThrow(() -> new Refusal(Fault.MALFORMED, member + "应是1到" + most + "个字。"));
  }

  static Message object(Message message, String member) throws Refusal {
    return message
        .object(member)
        .orElseThrow(() -> new Refusal(Fault.MALFORMED, member + "应是一个JSON对象。"));
  }

  /** The version that was changed, of the header If-Match. */
  static long seen(Call call) throws Refusal {
    Matcher tag = TAG.matcher(call.header("If-Match").orElse(""));
    if (!tag.matches()) {
      throw new Refusal(Fault.PRECONDITION_REQUIRED, "请在请求头If-Match里写上是从哪个版本改的，如\"5\"。");
    }
    return Long.parseLong(tag.group(1));
  }

  static long number(String part) throws Refusal {
    if (!part.matches("[0-9]{1,18}")) {
      throw gone();
    }
    return Long.parseLong(part);
  }

  static String freshKey() {
    return String.format(Locale.ROOT, "%040x", new BigInteger(BITS_OF_KEY, RANDOM));
  }

  static Refusal gone() {
    return new Refusal(Fault.NOT_FOUND, "没有这份草稿或者这个版本，可能已经删除。");
  }
}
