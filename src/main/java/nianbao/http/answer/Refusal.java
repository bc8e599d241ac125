package nianbao.http.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.ProblemList;
import nianbao.report.Problem;

/** A request is not answered with what it asked for; carries what is said instead. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final Fault fault;
  private final transient JsonObject members;
  private final transient Map<String, String> headers;

  /**
   * A refusal.
   *
   * @param detail one Chinese sentence: what is wrong and what to do
   */
  public Refusal(Fault fault, String detail) {
    this(fault, JsonObject.EMPTY.with("detail", detail), Map.of());
  }

  private Refusal(Fault fault, JsonObject members, Map<String, String> headers) {
    super(fault.slug(), null, false, false);
    this.fault = fault;
    this.members = members;
    this.headers = headers;
  }

  /** Our failure: its caller learns an id and nothing else. */
  public static Refusal failure() {
    return new Refusal(Fault.FAILURE, "服务出错了，不是请求的错；请把请求编号告诉维护人员。");
  }

  /** What has to be kept for a while cannot be written: the disk is full, or its folder is gone. */
  public static Refusal unwritable() {
    return new Refusal(Fault.UNAVAILABLE, "服务的临时文件夹写不下了，请稍后再试；还不行请告诉维护人员。");
  }

  /** The report is rejected. */
  public static Refusal rejected(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    return new Refusal(Fault.REJECTED, "报告有" + errors + "个错误，没有做成。请改好再试。").because(problems);
  }

  /** What the report is to be compared with is not its agency's report of the year before. */
  public static Refusal incomparable(List<Problem> problems) {
    return new Refusal(Fault.REJECTED, "第二行不是可以用来核对的上年报告。").because(problems);
  }

  /**
   * The body is not JSON.
   *
   * @param line counted from 1
   * @param column counted from 1, in characters
   */
  public static Refusal unreadable(Problem problem, int line, int column) {
    Fault fault = problem.rule().equals("too-large") ? Fault.TOO_LARGE : Fault.MALFORMED;
    Refusal refusal = new Refusal(fault, problem.message() + "。");
    return new Refusal(fault, refusal.members.with("line", line).with("column", column), Map.of())
        .because(List.of(problem));
  }

  /** The same, with a header. */
  public Refusal with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Refusal(fault, members, more);
  }

  /** The same, with more members. */
  public Refusal saying(JsonObject more) {
    return new Refusal(fault, members.with(more), headers);
  }

  public Fault fault() {
    return fault;
  }

  /** What is said, as an object of RFC 9457. */
  public JsonObject json(String requestId) {
    return JsonObject.EMPTY
        .with("type", fault.type())
        .with("title", fault.title())
        .with("status", fault.status())
        .with("instance", "urn:nianbao:request:" + requestId)
        .with(members);
  }

  /** What is said, {@code application/problem+json}. */
  public Answer answer(String requestId) {
    String json = json(requestId).text();
    Answer answer = Answer.text(fault.status(), "application/problem+json", json + "\n");
    for (Map.Entry<String, String> header : headers.entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  private Refusal because(List<Problem> problems) {
    List<JsonObject> objects = new ProblemList(problems).objects();
    return new Refusal(fault, members.with("problems", objects), headers);
  }
}
