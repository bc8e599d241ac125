package nianbao.drafts.kept;

import java.time.Instant;
import java.util.Optional;
import nianbao.report.Digest;

/**
 * A state of a draft whose content lies in a file of its own.
 *
 * @param number counted from 1 in one draft; no two have the same
 * @param why it is kept
 * @param at when it came
 * @param by who sent it, as they call themselves
 * @param agency 发布机关全称 as far as it is written
 * @param year 报告年度; 0 while there is none
 * @param length of the content, in bytes
 * @param report the digest of the canonical report, of what was handed over
 */
public record Version(
    long number,
    Why why,
    Instant at,
    String by,
    String agency,
    int year,
    long length,
    Optional<Digest> report) {

  /** Why a version is kept. */
  public enum Why {
    /** It is the last that was saved. */
    SAVED,
    /** It was the last of its day. */
    DAY,
    /** It was handed over to be approved. */
    HANDED,
    /** It was written while another was; neither is lost. */
    OTHER
  }

  /** The same, kept for another reason. */
  public Version as(Why other) {
    return new Version(number, other, at, by, agency, year, length, report);
  }

  /** The same, of which the canonical report is known. */
  public Version of(Digest canonical) {
    return new Version(number, why, at, by, agency, year, length, Optional.of(canonical));
  }
}
