package nianbao.archive.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nianbao.archive.approval.Approvals;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.listing.JsonObject;
import nianbao.press.listing.LastReports;

/**
 * What is asked of an archive.
 *
 * @param formats what is made of each report, in the order of the list of formats
 * @param checks what errors do to a report
 * @param pattern how entries are called
 * @param shard which shard of the archive is made
 * @param last last year's reports
 * @param failFast whether nothing is made once a report is rejected
 * @param approvals of which reports the manifest is to say that they were approved
 * @param jobs how many threads work beside the caller's, without any that alone; what is made is
 *     the same for any number
 */
public record ArchiveRequest(
    List<Format> formats,
    Checks checks,
    EntryPattern pattern,
    Shard shard,
    LastReports last,
    boolean failFast,
    Approvals approvals,
    int jobs) {

  private static final String NONE = "none";
  private static final String GIVEN = "given";

  public ArchiveRequest {
    formats = formats.stream().distinct().sorted().toList();
  }

  /** The same, of other formats. */
  public ArchiveRequest making(List<Format> others) {
    return new ArchiveRequest(others, checks, pattern, shard, last, failFast, approvals, jobs);
  }

  /** The same, with another answer to errors. */
  public ArchiveRequest checking(Checks other) {
    return new ArchiveRequest(formats, other, pattern, shard, last, failFast, approvals, jobs);
  }

  /** PDFs of the whole archive under the usual names, errors rejected. */
  public static ArchiveRequest standard(int jobs) {
    return new ArchiveRequest(
        List.of(Format.PDF),
        Checks.ENFORCE,
        EntryPattern.STANDARD,
        Shard.WHOLE,
        LastReports.NONE,
        false,
        Approvals.NONE,
        jobs);
  }

  /** What is asked for, as lists and shards state it. */
  public Asked asked() {
    return new Asked(
        formats.stream().map(Format::code).collect(Collectors.joining(",")),
        checks.name().toLowerCase(Locale.ROOT),
        pattern.text(),
        last.equals(LastReports.NONE) ? NONE : GIVEN,
        approvals.equals(Approvals.NONE) ? NONE : GIVEN);
  }

  /**
   * What was asked of an archive, as far as its bytes depend on it: every line of its manifest says
   * so, and shards that were asked for differently are not those of one archive.
   *
   * @param formats what was made of each report, such as {@code pdf,html}
   * @param checks what errors did to a report
   * @param name how entries are called
   * @param previous whether last year's reports were given
   * @param approvals whether a list of approvals was given
   */
  public record Asked(
      String formats, String checks, String name, String previous, String approvals) {

    /** What was written earlier. */
    public static Asked of(JsonNode json) {
      return new Asked(
          json.path("formats").asText(),
          json.path("checks").asText(),
          json.path("name").asText(),
          json.path("previous").asText(),
          json.path("approvals").asText(NONE));
    }

    /** As it is written. */
    public JsonObject toJson() {
      JsonObject json =
          JsonObject.EMPTY
              .with("formats", formats)
              .with("checks", checks)
              .with("name", name)
              .with("previous", previous);
      // Where none were given manifests are what they were before there were any.
      return approvals.equals(NONE) ? json : json.with("approvals", approvals);
    }
  }
}
