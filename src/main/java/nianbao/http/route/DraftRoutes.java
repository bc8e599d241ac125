package nianbao.http.route;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import nianbao.drafts.Draft;
import nianbao.drafts.Message;
import nianbao.drafts.Saving;
import nianbao.drafts.Standing;
import nianbao.drafts.Writer;
import nianbao.http.answer.Answer;
import nianbao.http.answer.Disposition;
import nianbao.http.answer.Fault;
import nianbao.http.answer.Refusal;
import nianbao.http.call.Call;
import nianbao.http.call.Routing;
import nianbao.press.listing.JsonObject;
import nianbao.report.Digest;

/**
 * Drafts of those who write: saved, read, taken over, handed over.
 *
 * @param sent how what is sent is read and kept
 */
record DraftRoutes(DraftCalls sent) {

  private static final String DRAFTS = "/v1/drafts";
  private static final String DRAFT = DRAFTS + "/:id";
  private static final long FIRST = 1;
  private static final List<String> JSON = List.of(Answer.JSON);

  void addTo(Routing routing) {
    routing.get("/v1/approvals", this::approvals);
    routing.get(DRAFTS, this::list);
    routing.post(DRAFTS, JSON, JSON, call -> sent.kept(call, this::take));
    routing.get(DRAFT, this::content);
    routing.put(DRAFT, JSON, JSON, call -> sent.kept(call, this::save));
    routing.delete(DRAFT, this::remove);
    routing.get(DRAFT + "/standing", call -> told(200, sent.draft(call)));
    routing.post(DRAFT + "/writer", JSON, JSON, call -> sent.kept(call, this::write));
    routing.get(DRAFT + "/versions/:number", this::version);
    routing.post(DRAFT + "/versions", JSON, JSON, call -> sent.kept(call, this::handOver));
    routing.put(DRAFT + "/comments/:number", JSON, JSON, call -> sent.kept(call, this::done));
    routing.post(DRAFT + "/link", JSON, JSON, call -> sent.kept(call, this::link));
    routing.delete(DRAFT + "/link", this::unlink);
  }

  private Answer list(Call call) throws Refusal {
    call.demandOnly();
    List<JsonObject> drafts =
        sent.desk().of(sent.holder(call)).stream().map(Standing::brief).toList();
    return Answer.text(200, Answer.JSON, JsonObject.EMPTY.with("drafts", drafts).text() + "\n");
  }

  private Answer approvals(Call call) throws Refusal {
    call.demandOnly();
    String lines =
        sent.desk().approvals(sent.holder(call)).stream()
            .map(approval -> approval.toJson().line())
            .collect(Collectors.joining());
    return Answer.text(200, "application/x-ndjson", lines)
        .with("Content-Disposition", Disposition.attachment("approvals.ndjson", "批准记录.ndjson"));
  }

  private Answer take(Call call, Message message) throws Refusal, IOException {
    call.demandOnly();
    String holder = sent.holder(call);
    Writer writer = DraftCalls.writer(message);
    String key = DraftCalls.name(message, "key");
    Message content = DraftCalls.object(message, "draft");
    Optional<Draft> known = sent.desk().known(holder, key);
    if (known.isPresent()) {
      return saved(known.get(), FIRST, writer, content);
    }
    Draft draft = sent.desk().take(holder, key, writer.name(), content);
    draft.write(writer, false);
    return told(201, draft).with("Location", DRAFTS + "/" + draft.id());
  }

  private Answer content(Call call) throws Refusal, IOException {
    Draft draft = sent.draft(call);
    long number = draft.record().current().number();
    byte[] content = draft.content(number).orElseThrow(DraftCalls::gone);
    return Answer.of(200, Answer.JSON, content).with("ETag", "\"" + number + "\"");
  }

  private Answer version(Call call) throws Refusal, IOException {
    Draft draft = sent.draft(call);
    Optional<byte[]> content = draft.content(DraftCalls.number(call.part("number")));
    return Answer.of(200, Answer.JSON, content.orElseThrow(DraftCalls::gone));
  }

  private Answer save(Call call, Message message) throws Refusal, IOException {
    Draft draft = sent.draft(call);
    Message content = DraftCalls.object(message, "draft");
    return saved(draft, DraftCalls.seen(call), DraftCalls.writer(message), content);
  }

  private static Answer saved(Draft draft, long seen, Writer writer, Message content)
      throws Refusal, IOException {
    Saving saving = draft.save(seen, writer, content);
    if (saving instanceof Saving.Changed changed) {
      throw new Refusal(Fault.CHANGED, changed.current().by() + "已经存了新的内容；这里的另存成了一份旧版本，两边的都在。")
          .saying(JsonObject.EMPTY.with("kept", changed.kept().number()));
    }
    if (saving instanceof Saving.Held held) {
      throw new Refusal(Fault.HELD, held.other().name() + "正在写；这里的另存成了一份旧版本，两边的都在。")
          .saying(
              JsonObject.EMPTY.with("by", held.other().name()).with("kept", held.kept().number()));
    }
    return told(200, draft);
  }

  private Answer write(Call call, Message message) throws Refusal {
    Draft draft = sent.draft(call);
    Writer writer = DraftCalls.writer(message);
    if (message.is("leave")) {
      draft.leave(writer);
      return told(200, draft);
    }
    Optional<Writer> other = draft.write(writer, message.is("take"));
    if (other.isPresent()) {
      throw new Refusal(Fault.HELD, other.get().name() + "正在写，可以先看；要接着写，请先同对方说好。")
          .saying(JsonObject.EMPTY.with("by", other.get().name()));
    }
    return told(200, draft);
  }

  private Answer handOver(Call call, Message message)
      throws Refusal, IOException, ExecutionException, InterruptedException {
    Draft draft = sent.draft(call);
    String by = DraftCalls.name(message, "by");
    Message report = DraftCalls.object(message, "report");
    draft.handOver(by, Message.around("report", report), sent.canonical(call, report));
    return told(201, draft);
  }

  private Answer done(Call call, Message message) throws Refusal, IOException {
    Draft draft = sent.draft(call);
    String by = message.is("done") ? DraftCalls.name(message, "by") : "";
    if (!draft.done(DraftCalls.number(call.part("number")), by)) {
      throw DraftCalls.gone();
    }
    return told(200, draft);
  }

  private Answer link(Call call, Message message) throws Refusal, IOException {
    Draft draft = sent.draft(call);
    String key = DraftCalls.freshKey();
    draft.link(Optional.of(Digest.of(key)));
    return Answer.text(201, Answer.JSON, JsonObject.EMPTY.with("key", key).text() + "\n");
  }

  private Answer unlink(Call call) throws Refusal, ExecutionException, InterruptedException {
    Draft draft = sent.draft(call);
    return sent.keeping(
        call,
        () -> {
          draft.link(Optional.empty());
          return Answer.empty(204);
        });
  }

  private Answer remove(Call call) throws Refusal, ExecutionException, InterruptedException {
    Draft draft = sent.draft(call);
    return sent.keeping(
        call,
        () -> {
          sent.desk().remove(draft);
          return Answer.empty(204);
        });
  }

  private static Answer told(int status, Draft draft) {
    return Answer.text(status, Answer.JSON, Standing.whole(draft).text() + "\n");
  }
}
