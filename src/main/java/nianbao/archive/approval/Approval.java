package nianbao.archive.approval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import nianbao.press.listing.JsonObject;
import nianbao.report.Digest;

/**
 * That somebody approved a report.
 *
 * @param report the digest of its canonical form (RFC 8785)
 * @param by who, as they called themselves
 * @param at when
 */
public record Approval(Digest report, String by, Instant at) {

  private static final String REPORT = "report";

  /**
   * An approval that was written earlier; empty if it is none.
   *
   * @throws RuntimeException if it is one that cannot be
   */
  public static Optional<Approval> of(JsonNode json) {
    return json.has(REPORT)
        ? Optional.of(
            new Approval(
                new Digest(json.path(REPORT).asText()),
                json.path("by").asText(),
                Instant.parse(json.path("at").asText())))
        : Optional.empty();
  }

  /** As it is written. */
  public JsonObject toJson() {
    return JsonObject.EMPTY.with("by", by).with("at", at.toString()).with(REPORT, report.hex());
  }
}
