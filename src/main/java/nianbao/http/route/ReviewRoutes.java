package nianbao.http.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nianbao.drafts.Draft;
import nianbao.drafts.Message;
import nianbao.drafts.Standing;
import nianbao.drafts.kept.Comment;
import nianbao.drafts.kept.Decision;
import nianbao.drafts.kept.DraftRecord;
import nianbao.drafts.kept.RecordJson;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.call.Call;
import nianbao.http.call.Routing;
import nianbao.press.listing.JsonObject;

/**
 * What is done by who has the link to a draft and no token: read what was handed over, say
 * something to a place of it, approve or return it.
 *
 * @param sent how what is sent is read and kept
 */
record ReviewRoutes(DraftCalls sent) {

  /** Who may come here has a key of its own, which lets nobody in anywhere else. */
  private static final String REVIEW = "/v1/review";

  private static final String COMMENTS = REVIEW + "/comments";
  private static final String DECISIONS = REVIEW + "/decisions";

  private static final List<String> JSON = List.of(Answer.JSON);
  private static final int LONGEST = 2000;
  private static final int LONGEST_POINTER = 200;

  void addTo(Routing routing) {
    List.of(REVIEW, COMMENTS, DECISIONS).forEach(routing::open);
    routing.get(REVIEW, this::read);
    routing.post(COMMENTS, JSON, JSON, call -> sent.kept(call, this::comment));
    routing.post(DECISIONS, JSON, JSON, call -> sent.kept(call, this::decide));
  }

  private Answer read(Call call) throws Refusal, IOException {
    Draft draft = sent.shared(call);
    DraftRecord record = draft.record();
    JsonObject told = Standing.read(record).orElseThrow(ReviewRoutes::notHanded);
    byte[] content =
        draft.content(record.handed().orElseThrow().number()).orElseThrow(DraftCalls::gone);
    String whole = told.withJson("content", new String(content, StandardCharsets.UTF_8)).text();
    return Answer.text(200, Answer.JSON, whole + "\n");
  }

  private Answer comment(Call call, Message message) throws Refusal, IOException {
    Draft draft = sent.shared(call);
    String text = DraftCalls.words(message, "text", LONGEST);
    Optional<Comment> comment =
        draft.comment(
            message.text("pointer", LONGEST_POINTER).orElse(""),
            message.text("quote", LONGEST_POINTER).orElse(""),
            text,
            DraftCalls.name(message, "by"));
    return created(RecordJson.of(comment.orElseThrow(ReviewRoutes::notHanded)));
  }

  private Answer decide(Call call, Message message) throws Refusal, IOException {
    Draft draft = sent.shared(call);
    String decision = message.text("decision", LONGEST).orElse("");
    if (!List.of("approved", "returned").contains(decision)) {
      throw new Refusal(Fault.MALFORMED, "decision应是approved或returned。");
    }
    Optional<Decision> decided =
        draft.decide(
            message.number("version").orElse(0),
            decision.equals("approved"),
            message.text("text", LONGEST).orElse(""),
            DraftCalls.name(message, "by"));
    return created(
        RecordJson.of(
            decided.orElseThrow(() -> new Refusal(Fault.CHANGED, "报告已经重新送审，请刷新网页，看了新的再决定。"))));
  }

  private static Answer created(JsonObject json) {
    return Answer.text(201, Answer.JSON, json.text() + "\n");
  }

  private static Refusal notHanded() {
    return new Refusal(Fault.NOT_FOUND, "这份报告还没有送审，或者意见已经太多。");
  }
}
