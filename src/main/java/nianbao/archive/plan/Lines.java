package nianbao.archive.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import nianbao.archive.work.FilePart;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.ProblemList;
import nianbao.report.Digest;

/** Reports of the plan as lines that can be sorted: a key, a tabulator, JSON. */
public final class Lines {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final char TAB = '\t';

  private Lines() {}

  /** The key of a line. */
  public static String key(String line) {
    return line.substring(0, line.indexOf(TAB));
  }

  /** The line of a report that is to be made. */
  public static String of(Planned planned) {
    return planned.home()
        + TAB
        + JsonObject.EMPTY
            .with("source", planned.source())
            .with("digest", planned.digest().hex())
            .with("entry", planned.entry())
            .with(HeadingJson.of(planned.heading()))
            .with("report", planned.report().offset())
            .with("reportLength", planned.report().length())
            .with("sketches", planned.sketches().offset())
            .with("sketchesLength", planned.sketches().length())
            .with("problems", new ProblemList(planned.problems()).objects())
            .line();
  }

  /** The report that a line was made of. */
  public static Planned planned(String line) {
    JsonNode json = json(line);
    return new Planned(
        json.get("entry").textValue(),
        json.get("source").textValue(),
        new Digest(json.get("digest").textValue()),
        HeadingJson.of(json),
        part(json, "report"),
        part(json, "sketches"),
        ProblemJson.of(json.get("problems")));
  }

  /** The line of a report that is not made. */
  // A source is called whatever a file may be called; quoted it has no tabulator.
  public static String of(Refused refused) {
    JsonObject json =
        JsonObject.EMPTY
            .with("source", refused.source())
            .with("home", refused.home())
            .with("digest", refused.digest().map(Digest::hex).orElse(""))
            .with("reason", refused.reason().name())
            .with(HeadingJson.of(refused.heading()))
            .with("problems", new ProblemList(refused.problems()).objects());
    return JsonObject.EMPTY.with("", refused.source()).text() + TAB + json.line();
  }

  /** The report that a line was made of. */
  public static Refused refused(String line) {
    JsonNode json = json(line);
    String digest = json.get("digest").textValue();
    return new Refused(
        json.get("source").textValue(),
        json.get("home").textValue(),
        digest.isEmpty() ? Optional.empty() : Optional.of(new Digest(digest)),
        Refused.Reason.valueOf(json.get("reason").textValue()),
        HeadingJson.of(json),
        ProblemJson.of(json.get("problems")));
  }

  private static FilePart part(JsonNode json, String name) {
    return new FilePart(json.get(name).longValue(), json.get(name + "Length").intValue());
  }

  private static JsonNode json(String line) {
    try {
      return MAPPER.readTree(line.substring(line.indexOf(TAB) + 1));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line of our own is no JSON: " + line, e);
    }
  }
}
