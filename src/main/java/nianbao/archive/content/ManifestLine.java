package nianbao.archive.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nianbao.archive.approval.Approval;
import nianbao.archive.plan.ArchiveRequest.Asked;
import nianbao.archive.plan.HeadingJson;
import nianbao.archive.plan.ProblemJson;
import nianbao.press.format.Format;
import nianbao.press.listing.Heading;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.ProblemList;
import nianbao.press.listing.Provenance;
import nianbao.report.Digest;
import nianbao.report.Problem;

/**
 * A line of a manifest: a report that came in and what became of it. Written and read here alone.
 *
 * @param source what the report was called where it came from
 * @param digest of the source, if it was read to its end
 * @param outcome what became of it
 * @param heading whose it is, and of when; of what is not made as far as that could be read
 * @param files what was made of it, in the order of the list of formats
 * @param problems what the checks found
 * @param approval that this very report was approved
 * @param provenance what it was made with
 * @param asked what was asked for
 */
public record ManifestLine(
    String source,
    Optional<Digest> digest,
    String outcome,
    Heading heading,
    List<Listed> files,
    List<Problem> problems,
    Optional<Approval> approval,
    Provenance provenance,
    Asked asked) {

  /** The outcome of a report that is made. */
  public static final String MADE = "made";

  /** The outcome of a report on which the program failed. */
  public static final String FAILED = "failed";

  /** The outcome of a report that is wrong. */
  public static final String REJECTED = "rejected";

  private static final String APPROVAL = "approval";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public ManifestLine {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /**
   * A file that was made of a report, as the manifest states it.
   *
   * @param format what it is
   * @param entry its name in the archive
   * @param bytes its size
   * @param pages how many it has; empty for a format without pages
   */
  public record Listed(Format format, String entry, Digest digest, long bytes, OptionalInt pages) {

    private static final String ENTRY = "entry";

    static Listed of(Format format, JsonNode json, String line) {
      return new Listed(
          format,
          json.path(ENTRY).asText(line),
          new Digest(json.path("sha256").asText()),
          json.path("bytes").asLong(),
          json.has("pages") ? OptionalInt.of(json.path("pages").asInt()) : OptionalInt.empty());
    }

    /**
     * As it is written.
     *
     * @param line the entry that the line itself names, which is not said twice
     */
    JsonObject toJson(String line) {
      JsonObject named =
          entry.equals(line) ? JsonObject.EMPTY : JsonObject.EMPTY.with(ENTRY, entry);
      JsonObject json = named.with("sha256", digest.hex()).with("bytes", bytes);
      return pages.isPresent() ? json.with("pages", pages.getAsInt()) : json;
    }
  }

  /** What is done with each line. */
  public interface Use {
    /** Takes the next line of the manifest. */
    void with(ManifestLine line) throws IOException;
  }

  /**
   * Goes through a manifest.
   *
   * @throws ManifestException if it is none
   */
  public static void each(Path manifest, Use use) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(manifest)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        use.with(of(line));
      }
    }
  }

  /** A line that was written earlier. */
  public static ManifestLine of(String line) throws ManifestException {
    try {
      JsonNode json = MAPPER.readTree(line);
      String digest = json.path("sha256").asText();
      return new ManifestLine(
          json.path("source").asText(),
          digest.isEmpty() ? Optional.empty() : Optional.of(new Digest(digest)),
          json.path("outcome").asText(),
          HeadingJson.of(json),
          files(json),
          ProblemJson.of(json.path("problems")),
          Approval.of(json.path(APPROVAL)),
          new Provenance(
              json.path("program").asText(),
              json.path("templates").asText(),
              json.path("fonts").asText()),
          Asked.of(json.path("options")));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new ManifestException(e);
    }
  }

  private static List<Listed> files(JsonNode json) {
    String entry = json.path("entry").asText();
    return Arrays.stream(Format.values())
        .filter(format -> json.has(format.code()))
        .map(format -> Listed.of(format, json.get(format.code()), entry))
        .toList();
  }

  /** The line of the manifest, with its end. */
  public String line() {
    JsonObject json = named();
    String entry = files.isEmpty() ? "" : files.get(0).entry();
    json = files.isEmpty() ? json : json.with("entry", entry);
    for (Listed file : files) {
      json = json.with(file.format().code(), file.toJson(entry));
    }
    json = json.with("problems", new ProblemList(problems).objects());
    json = approval.isPresent() ? json.with(APPROVAL, approval.get().toJson()) : json;
    return json.with("program", provenance.program())
        .with("templates", provenance.templates())
        .with("fonts", provenance.fonts())
        .with("options", asked.toJson())
        .line();
  }

  /** The line of the list of rejected reports that goes with it, with its end. */
  public String rejectedLine() {
    return named().with("problems", new ProblemList(problems).objects()).line();
  }

  private JsonObject named() {
    JsonObject named = JsonObject.EMPTY.with("source", source);
    return digest
        .map(d -> named.with("sha256", d.hex()))
        .orElse(named)
        .with("outcome", outcome)
        .with(HeadingJson.of(heading));
  }
}
