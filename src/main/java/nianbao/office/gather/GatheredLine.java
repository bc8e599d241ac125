package nianbao.office.gather;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nianbao.archive.plan.ProblemJson;
import nianbao.archive.work.FilePart;
import nianbao.office.gather.Gathered.Content;
import nianbao.office.gather.Gathered.Repeat;
import nianbao.press.input.Examined.Look;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.ProblemList;
import nianbao.report.AgencyName;
import nianbao.report.Report.Body;

/** What came in as lines that can be sorted: agency, year and source, then JSON. */
final class GatheredLine {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final char TAB = '\t';

  /** Behind every name of an agency. */
  private static final String UNKNOWN = "\uFFFD";

  private GatheredLine() {}

  /**
   * The line of something.
   *
   * @param known the full name of its agency, where a list of agencies tells
   */
  static String of(Gathered gathered, String known) {
    // A source is called whatever a file may be called; quoted it has no tabulator.
    String source = JsonObject.EMPTY.with("", gathered.source()).text();
    String agency = known.isEmpty() ? UNKNOWN : AgencyName.comparable(known);
    return agency + TAB + gathered.year() + TAB + source + TAB + json(gathered).line();
  }

  /** What decides whether two are of one agency and year; empty where it is not known whose. */
  static Optional<String> home(String line) {
    String home = line.substring(0, line.indexOf(TAB, line.indexOf(TAB) + 1));
    return home.startsWith(UNKNOWN) || home.endsWith(TAB + "0")
        ? Optional.empty()
        : Optional.of(home);
  }

  static Gathered gathered(String line) {
    int start = line.indexOf(TAB, line.indexOf(TAB, line.indexOf(TAB) + 1) + 1);
    try {
      return of(MAPPER.readTree(line.substring(start + 1)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line of our own is no JSON: " + line, e);
    }
  }

  private static JsonObject json(Gathered gathered) {
    JsonObject json =
        JsonObject.EMPTY
            .with("source", gathered.source())
            .with("digest", gathered.digest())
            .with("state", gathered.state().name())
            .with("agency", gathered.agency())
            .with("year", gathered.year())
            .with("problems", new ProblemList(gathered.problems()).objects())
            .with("doubts", new ProblemList(gathered.doubts()).objects());
    if (gathered.look().archival().isPresent()) {
      json = json.with("archival", gathered.look().archival().get());
    }
    if (gathered.look().tagged().isPresent()) {
      json = json.withJson("tagged", gathered.look().tagged().get().toString());
    }
    return json.with(json(gathered.content()));
  }

  private static JsonObject json(Content content) {
    JsonObject json =
        JsonObject.EMPTY
            .with("report", content.report().offset())
            .with("reportLength", content.report().length())
            .with("sketches", content.sketches().offset())
            .with("sketchesLength", content.sketches().length())
            .with("repeats", content.repeats().stream().map(GatheredLine::json).toList());
    if (content.issuedOn().isPresent()) {
      json = json.with("issuedOn", content.issuedOn().get().toString());
    }
    if (content.body().isPresent()) {
      json = json.with("body", content.body().get().name());
    }
    if (content.figures().isPresent()) {
      json = json.with("figures", FiguresJson.of(content.figures().get()));
    }
    return content.last().isPresent()
        ? json.with("last", FiguresJson.of(content.last().get()))
        : json;
  }

  private static JsonObject json(Repeat repeat) {
    return JsonObject.EMPTY
        .with("pointer", repeat.pointer())
        .with("part", repeat.part())
        .with("text", repeat.text())
        .with("percent", repeat.percent());
  }

  private static Gathered of(JsonNode json) {
    return new Gathered(
        json.path("source").asText(),
        json.path("digest").asText(),
        Gathered.State.valueOf(json.path("state").asText()),
        json.path("agency").asText(),
        json.path("year").asInt(),
        content(json),
        ProblemJson.of(json.path("problems")),
        ProblemJson.of(json.path("doubts")),
        new Look(
            text(json, "archival"),
            json.has("tagged") ? Optional.of(json.get("tagged").asBoolean()) : Optional.empty()));
  }

  private static Content content(JsonNode json) {
    return new Content(
        text(json, "issuedOn").map(LocalDate::parse),
        text(json, "body").map(Body::valueOf),
        FiguresJson.of(json.path("figures")),
        FiguresJson.of(json.path("last")),
        repeats(json.path("repeats")),
        part(json, "report"),
        part(json, "sketches"));
  }

  private static List<Repeat> repeats(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(
            json ->
                new Repeat(
                    json.path("pointer").asText(),
                    json.path("part").asText(),
                    json.path("text").asText(),
                    json.path("percent").asInt()))
        .toList();
  }

  private static FilePart part(JsonNode json, String name) {
    return new FilePart(json.path(name).longValue(), json.path(name + "Length").intValue());
  }

  private static Optional<String> text(JsonNode json, String name) {
    return json.has(name) ? Optional.of(json.get(name).asText()) : Optional.empty();
  }
}
