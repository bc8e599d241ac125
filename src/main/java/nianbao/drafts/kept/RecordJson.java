package nianbao.drafts.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import nianbao.drafts.kept.Version.Why;
import nianbao.press.listing.JsonObject;
import nianbao.report.Digest;

/** A draft's record as JSON, on the disk and to those who ask. */
public final class RecordJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RecordJson() {}

  static byte[] bytes(DraftRecord record) {
    JsonObject json =
        JsonObject.EMPTY
            .with("holder", record.holder())
            .with("key", record.key())
            .with("link", record.link().map(Digest::hex).orElse(""))
            .with("current", of(record.current()))
            .with("kept", record.kept().stream().map(RecordJson::of).toList())
            .with("comments", record.comments().stream().map(RecordJson::of).toList())
            .with("decisions", record.decisions().stream().map(RecordJson::of).toList());
    return (json.text() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a record.
   *
   * @throws RuntimeException if it is none
   */
  static DraftRecord record(byte[] bytes) {
    JsonNode json = json(new String(bytes, StandardCharsets.UTF_8));
    return new DraftRecord(
        text(json, "holder"),
        text(json, "key"),
        version(json.required("current")),
        list(json.required("kept"), RecordJson::version),
        digest(json.path("link")),
        list(json.required("comments"), RecordJson::comment),
        list(json.required("decisions"), RecordJson::decision));
  }

  /** A version as it is told. */
  public static JsonObject of(Version version) {
    JsonObject json =
        JsonObject.EMPTY
            .with("number", version.number())
            .with("why", version.why().name().toLowerCase(Locale.ROOT))
            .with("at", version.at().toString())
            .with("by", version.by())
            .with("agency", version.agency())
            .with("year", version.year())
            .with("length", version.length());
    return version.report().map(digest -> json.with("report", digest.hex())).orElse(json);
  }

  /** A comment as it is told. */
  public static JsonObject of(Comment comment) {
    return JsonObject.EMPTY
        .with("number", comment.number())
        .with("version", comment.version())
        .with("pointer", comment.pointer())
        .with("quote", comment.quote())
        .with("text", comment.text())
        .with("by", comment.by())
        .with("at", comment.at().toString())
        .with("done", comment.done());
  }

  /** A decision as it is told. */
  public static JsonObject of(Decision decision) {
    return JsonObject.EMPTY
        .with("version", decision.version())
        .with("decision", decision.approved() ? "approved" : "returned")
        .with("text", decision.text())
        .with("by", decision.by())
        .with("at", decision.at().toString());
  }

  private static Version version(JsonNode json) {
    return new Version(
        json.required("number").longValue(),
        Why.valueOf(text(json, "why").toUpperCase(Locale.ROOT)),
        Instant.parse(text(json, "at")),
        text(json, "by"),
        text(json, "agency"),
        json.required("year").intValue(),
        json.required("length").longValue(),
        digest(json.path("report")));
  }

  private static Comment comment(JsonNode json) {
    return new Comment(
        json.required("number").longValue(),
        json.required("version").longValue(),
        text(json, "pointer"),
        text(json, "quote"),
        text(json, "text"),
        text(json, "by"),
        Instant.parse(text(json, "at")),
        text(json, "done"));
  }

  private static Decision decision(JsonNode json) {
    return new Decision(
        json.required("version").longValue(),
        text(json, "decision").equals("approved"),
        text(json, "text"),
        text(json, "by"),
        Instant.parse(text(json, "at")));
  }

  private static Optional<Digest> digest(JsonNode json) {
    return json.asText().isEmpty() ? Optional.empty() : Optional.of(new Digest(json.asText()));
  }

  private static String text(JsonNode json, String name) {
    return json.required(name).textValue();
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> each) {
    return StreamSupport.stream(array.spliterator(), false).map(each).toList();
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the record of a draft is no JSON", e);
    }
  }
}
