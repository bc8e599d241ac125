package nianbao.office.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nianbao.archive.plan.ProblemJson;
import nianbao.office.audit.Row.File;
import nianbao.office.audit.Row.Findings;
import nianbao.office.audit.Row.Standing;
import nianbao.office.gather.FiguresJson;
import nianbao.press.input.Examined.Look;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.ProblemList;

/** Rows as JSON, as they are handed out and as they lie on the disk. */
public final class RowJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private RowJson() {}

  /** A row as JSON. */
  public static JsonObject of(Row row) {
    Findings findings = row.findings();
    return JsonObject.EMPTY
        .with("agency", row.agency())
        .with("standing", row.standing().name().toLowerCase(Locale.ROOT))
        .with("weight", row.weight())
        .withTexts("notes", row.notes())
        .with(file(row.file()))
        .with(counts(findings))
        .with("copies", findings.copies().stream().map(RowJson::copy).toList())
        .withTexts("jumps", findings.jumps())
        .with("problems", new ProblemList(findings.problems()).objects())
        .with("doubts", new ProblemList(findings.doubts()).objects())
        .with(
            findings.figures().map(FiguresJson::of).map(RowJson::tables).orElse(JsonObject.EMPTY));
  }

  private static JsonObject tables(JsonObject figures) {
    return JsonObject.EMPTY.with("figures", figures);
  }

  private static JsonObject file(File file) {
    JsonObject json =
        JsonObject.EMPTY
            .with("source", file.source())
            .with("sha256", file.digest())
            .with("year", file.year())
            .with("form", file.form());
    if (file.issuedOn().isPresent()) {
      json = json.with("issuedOn", file.issuedOn().get().toString());
    }
    if (file.look().archival().isPresent()) {
      json = json.with("claimsStandard", file.look().archival().get());
    }
    return file.look().tagged().isPresent()
        ? json.withJson("claimsTags", file.look().tagged().get().toString())
        : json;
  }

  private static JsonObject counts(Findings findings) {
    JsonObject rules = JsonObject.EMPTY;
    for (Map.Entry<String, Integer> rule : findings.rules().entrySet()) {
      rules = rules.with(rule.getKey(), rule.getValue());
    }
    JsonObject json =
        JsonObject.EMPTY.withJson("late", Boolean.toString(findings.due().isPresent()));
    if (findings.due().isPresent()) {
      json = json.with("due", findings.due().get().toString());
    }
    return json.with("errors", findings.errors())
        .with("warnings", findings.warnings())
        .with("rules", rules)
        .with("unread", findings.unread())
        .withJson("compared", Boolean.toString(findings.compared()))
        .with("paragraphs", findings.paragraphs())
        .with("fromLastYear", findings.fromLast())
        .with("fromOthers", findings.fromOthers())
        .withJson("allZero", Boolean.toString(findings.allZero()));
  }

  private static JsonObject copy(Copy copy) {
    return JsonObject.EMPTY
        .with("pointer", copy.pointer())
        .with("own", copy.own())
        .with("agency", copy.agency())
        .with("part", copy.part())
        .with("other", copy.other())
        .with("percent", copy.percent());
  }

  /** The row of a line that was written. */
  static Row of(String line) {
    try {
      return of(MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line of our own is no JSON: " + line, e);
    }
  }

  private static Row of(JsonNode json) {
    return new Row(
        json.path("agency").asText(),
        Standing.valueOf(json.path("standing").asText().toUpperCase(Locale.ROOT)),
        texts(json.path("notes")),
        fileOf(json),
        findings(json),
        json.path("weight").asLong());
  }

  private static File fileOf(JsonNode json) {
    return new File(
        json.path("source").asText(),
        json.path("sha256").asText(),
        json.path("year").asInt(),
        json.path("form").asText(),
        date(json, "issuedOn"),
        new Look(
            json.has("claimsStandard")
                ? Optional.of(json.get("claimsStandard").asText())
                : Optional.empty(),
            json.has("claimsTags")
                ? Optional.of(json.get("claimsTags").asBoolean())
                : Optional.empty()));
  }

  private static Findings findings(JsonNode json) {
    return new Findings(
        date(json, "due"),
        ProblemJson.of(json.path("problems")),
        ProblemJson.of(json.path("doubts")),
        json.path("unread").asLong(),
        json.path("compared").asBoolean(),
        json.path("paragraphs").asInt(),
        json.path("fromLastYear").asLong(),
        json.path("fromOthers").asLong(),
        copies(json.path("copies")),
        texts(json.path("jumps")),
        json.path("allZero").asBoolean(),
        FiguresJson.of(json.path("figures")));
  }

  private static List<Copy> copies(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(
            json ->
                new Copy(
                    json.path("pointer").asText(),
                    json.path("own").asText(),
                    json.path("agency").asText(),
                    json.path("part").asText(),
                    json.path("other").asText(),
                    json.path("percent").asInt()))
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static Optional<LocalDate> date(JsonNode json, String name) {
    return json.has(name)
        ? Optional.of(LocalDate.parse(json.get(name).asText()))
        : Optional.empty();
  }
}
