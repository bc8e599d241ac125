package nianbao.press.listing;

import java.util.Optional;

/** Last year's reports of many agencies. Safe for use by several threads. */
public interface LastReports {

  /** No report of last year is known. */
  LastReports NONE = (agency, year) -> Optional.empty();

  /**
   * The report of the same agency of the year before, as JSON or as a PDF of ours.
   *
   * @param year of the report that is to be compared
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  Optional<byte[]> before(String agency, int year);
}
