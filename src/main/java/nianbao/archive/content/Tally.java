package nianbao.archive.content;

import java.io.Serializable;

/**
 * What an archive has in the end.
 *
 * @param made PDFs
 * @param kept those of them that an earlier run had made
 * @param rejected reports that are not made because of what they are
 * @param failed reports that are not made because the program failed on them
 * @param warnings that were found in the reports that are made
 * @param pages of all PDFs
 * @param bytes of all PDFs
 */
public record Tally(
    long made, long kept, long rejected, long failed, long warnings, long pages, long bytes)
    implements Serializable {

  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

  /** With a PDF, of so many bytes and pages, in whose report so many warnings were found. */
  public Tally withMade(long pdfBytes, int pdfPages, boolean wasKept, long found) {
    return new Tally(
        made + 1,
        kept + (wasKept ? 1 : 0),
        rejected,
        failed,
        warnings + found,
        pages + pdfPages,
        bytes + pdfBytes);
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
