package nianbao.archive.content;

import java.io.Serializable;
import java.util.List;
import nianbao.archive.content.ManifestLine.Listed;

/**
 * What an archive has in the end.
 *
 * @param made reports that are made
 * @param kept those of them that an earlier run had made
 * @param rejected reports that are not made because of what they are
 * @param failed reports that are not made because the program failed on them
 * @param warnings that were found in the reports that are made
 * @param pages of all files
 * @param bytes of all files
 */
public record Tally(
    long made, long kept, long rejected, long failed, long warnings, long pages, long bytes)
    implements Serializable {

  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

  /** With a report that is made, in which so many warnings were found. */
  public Tally withMade(List<Listed> files, boolean wasKept, long found) {
    return new Tally(
        made + 1,
        kept + (wasKept ? 1 : 0),
        rejected,
        failed,
        warnings + found,
        pages + files.stream().mapToInt(file -> file.pages().orElse(0)).sum(),
        bytes + files.stream().mapToLong(Listed::bytes).sum());
  }

  /** With a report that is wrong. */
  public Tally withRejected() {
    return new Tally(made, kept, rejected + 1, failed, warnings, pages, bytes);
  }

  /** With a report on which the program failed. */
  public Tally withFailed() {
    return new Tally(made, kept, rejected, failed + 1, warnings, pages, bytes);
  }

  /** What this archive and another have together. */
  public Tally and(Tally other) {
    return new Tally(
        made + other.made,
        kept + other.kept,
        rejected + other.rejected,
        failed + other.failed,
        warnings + other.warnings,
        pages + other.pages,
        bytes + other.bytes);
  }

  /** Reports that are not made. */
  public long refused() {
    return rejected + failed;
  }

  /** All reports. */
  public long reports() {
    return made + refused();
  }
}
