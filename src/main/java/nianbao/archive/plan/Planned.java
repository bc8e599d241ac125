package nianbao.archive.plan;

import java.util.List;
import nianbao.archive.work.FilePart;
import nianbao.press.format.Format;
import nianbao.press.listing.Heading;
import nianbao.report.Digest;
import nianbao.report.Problem;

/**
 * A report that is to be made.
 *
 * @param entry its name in the archive, to which each format adds its ending
 * @param source what lists call its source
 * @param digest of the source
 * @param heading whose it is, and of when
 * @param report where its canonical JSON lies
 * @param sketches where the sketches of its paragraphs lie
 * @param problems what the checks found
 */
public record Planned(
    String entry,
    String source,
    Digest digest,
    Heading heading,
    FilePart report,
    FilePart sketches,
    List<Problem> problems) {

  public Planned {
    problems = List.copyOf(problems);
  }

  /** 发布机关全称. */
  public String agency() {
    return heading.agency();
  }

  /** 报告年度. */
  public int year() {
    return heading.year();
  }

  /** The names of its files in the archive. */
  public List<String> entries(List<Format> formats) {
    return formats.stream().map(format -> entry + format.ending()).toList();
  }

  /** What decides which shard of an archive has it; the same for entries that could be mistaken. */
  public String home() {
    return EntryKey.of(entry);
  }

  /** The same report with other problems. */
  public Planned with(List<Problem> others) {
    return new Planned(entry, source, digest, heading, report, sketches, others);
  }

  /** The same report, which lies somewhere else. */
  public Planned at(FilePart newReport, FilePart newSketches) {
    return new Planned(entry, source, digest, heading, newReport, newSketches, problems);
  }
}
