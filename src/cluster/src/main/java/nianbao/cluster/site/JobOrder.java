package nianbao.cluster.site;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nianbao.archive.approval.Approvals;
import nianbao.archive.plan.ArchiveRequest;
import nianbao.archive.plan.EntryPattern;
import nianbao.archive.plan.Shard;
import nianbao.press.format.Checks;
import nianbao.press.format.Format;
import nianbao.press.listing.LastReports;
import org.apache.hadoop.fs.Path;

/**
 * What is asked of a job.
 *
 * @param out address of the folder that the archive ends in
 * @param formats what is made of each report
 * @param checks what errors do to a report
 * @param pattern how entries are called; empty for the usual names
 * @param compared whether reports are compared with last year's
 * @param press what the press is made of
 */
public record JobOrder(
    String out,
    List<Format> formats,
    Checks checks,
    String pattern,
    boolean compared,
    PressSource press)
    implements Serializable {

  public JobOrder {
    formats = List.copyOf(formats);
  }

  /** Last year's reports, which were looked at before: what is listed is that there are some. */
  private static final LastReports SEEN = (agency, year) -> Optional.empty();

  /** The order as an archive knows it, of one shard on the thread of its task. */
  public ArchiveRequest of(Shard shard, LastReports last) {
    return new ArchiveRequest(formats, checks, entries(), shard, last, false, Approvals.NONE, 0);
  }

  /** The order of a shard whose reports are checked already. */
  public ArchiveRequest of(Shard shard) {
    return of(shard, compared ? SEEN : LastReports.NONE);
  }

  /** How entries are called. */
  public EntryPattern entries() {
    return pattern.isEmpty()
        ? EntryPattern.STANDARD
        : EntryPattern.of(pattern).orElseThrow(() -> new IllegalArgumentException(pattern));
  }

  /** A file of the archive. */
  public Path file(String name) {
    return new Path(out, name);
  }

  /** Where all lies that is no part of the archive. */
  public Path work() {
    return file("_work");
  }
}
