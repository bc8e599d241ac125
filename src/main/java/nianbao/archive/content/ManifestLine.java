package nianbao.archive.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nianbao.archive.plan.ProblemJson;
import nianbao.press.survey.Provenance;
import nianbao.report.Digest;
import nianbao.report.Problem;

/**
 * A line of a manifest: a report that came in and what became of it.
 *
 * @param text the line itself, without its end
 */
public record ManifestLine(
    String text,
    String source,
    Optional<Digest> digest,
    String outcome,
    Optional<Pdf> pdf,
    List<Problem> problems,
    Provenance provenance) {

  /** The outcome of a report that is made. */
  public static final String MADE = "made";

  /** The outcome of a report on which the program failed. */
  public static final String FAILED = "failed";

  /** The outcome of a report that is wrong. */
  static final String REJECTED = "rejected";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public ManifestLine {
    problems = List.copyOf(problems);
  }

  /** What is done with each line. */
  public interface Use {
    /** Does it. */
    void with(ManifestLine line) throws IOException;
  }

  /**
   * A PDF as the manifest states it.
   *
   * @param entry its name in the archive
   * @param bytes its size
   */
  public record Pdf(String entry, String agency, int year, Digest digest, long bytes, int pages) {}

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
          line,
          json.path("source").asText(),
          digest.isEmpty() ? Optional.empty() : Optional.of(new Digest(digest)),
          json.path("outcome").asText(),
          json.has("pdf") ? Optional.of(pdf(json)) : Optional.empty(),
          ProblemJson.of(json.path("problems")),
          new Provenance(
              json.path("program").asText(),
              json.path("templates").asText(),
              json.path("fonts").asText()));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new ManifestException(e);
    }
  }

  private static Pdf pdf(JsonNode json) {
    return new Pdf(
        json.path("entry").asText(),
        json.path("agency").asText(),
        json.path("year").asInt(),
        new Digest(json.at("/pdf/sha256").asText()),
        json.at("/pdf/bytes").asLong(),
        json.at("/pdf/pages").asInt());
  }
}
