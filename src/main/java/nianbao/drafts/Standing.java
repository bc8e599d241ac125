package nianbao.drafts;

import java.util.Optional;
import nianbao.drafts.kept.Decision;
import nianbao.drafts.kept.DraftRecord;
import nianbao.drafts.kept.RecordJson;
import nianbao.drafts.kept.Version;
import nianbao.press.listing.JsonObject;

/** What is told of a draft beside its content. */
public final class Standing {

  private Standing() {}

  /** In a list of many. */
  public static JsonObject brief(Draft draft) {
    DraftRecord record = draft.record();
    Version current = record.current();
    JsonObject json =
        JsonObject.EMPTY
            .with("id", draft.id())
            .with("key", record.key())
            .with("version", current.number())
            .with("at", current.at().toString())
            .with("by", current.by())
            .with("agency", current.agency())
            .with("year", current.year())
            .with("state", state(record))
            .with("open", record.comments().stream().filter(said -> said.done().isEmpty()).count());
    return draft
        .writer()
        .map(
            writer ->
                json.with(
                    "writer",
                    JsonObject.EMPTY.with("by", writer.name()).with("window", writer.window())))
        .orElse(json);
  }

  /** Of one, with what was said to it. */
  public static JsonObject whole(Draft draft) {
    DraftRecord record = draft.record();
    return brief(draft)
        .withJson("linked", Boolean.toString(record.link().isPresent()))
        .with("versions", record.kept().stream().map(RecordJson::of).toList())
        .with(said(record));
  }

  /** What its reader is told, of the version that was handed over last. */
  public static Optional<JsonObject> read(DraftRecord record) {
    return record
        .handed()
        .map(
            handed ->
                JsonObject.EMPTY
                    .with("version", RecordJson.of(handed))
                    .with("state", state(record))
                    .with(said(record)));
  }

  private static JsonObject said(DraftRecord record) {
    return JsonObject.EMPTY
        .with("comments", record.comments().stream().map(RecordJson::of).toList())
        .with("decisions", record.decisions().stream().map(RecordJson::of).toList());
  }

  private static String state(DraftRecord record) {
    Optional<Version> handed = record.handed();
    if (handed.isEmpty()) {
      return "writing";
    }
    return record.decision(handed.get()).map(Standing::word).orElse("handed");
  }

  private static String word(Decision decision) {
    return decision.approved() ? "approved" : "returned";
  }
}
