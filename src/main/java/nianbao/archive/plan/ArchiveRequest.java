package nianbao.archive.plan;

import nianbao.press.Checks;
import nianbao.press.survey.LastReports;

/**
 * What is asked of an archive.
 *
 * @param checks what errors do to a report
 * @param pattern how entries are called
 * @param shard which shard of the archive is made
 * @param last last year's reports
 * @param failFast whether nothing is made once a report is rejected
 * @param jobs how many threads work beside the caller's, without any that alone; what is made is
 *     the same for any number
 */
public record ArchiveRequest(
    Checks checks,
    EntryPattern pattern,
    Shard shard,
    LastReports last,
    boolean failFast,
    int jobs) {

  /** The same, with another answer to errors. */
  public ArchiveRequest checking(Checks other) {
    return new ArchiveRequest(other, pattern, shard, last, failFast, jobs);
  }

  /** The whole archive under the usual names, errors rejected. */
  public static ArchiveRequest standard(int jobs) {
    return new ArchiveRequest(
        Checks.ENFORCE, EntryPattern.STANDARD, Shard.WHOLE, LastReports.NONE, false, jobs);
  }
}
