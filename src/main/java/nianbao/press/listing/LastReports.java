package nianbao.press.listing;

import java.util.List;
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

  /** The same of an agency that goes by several names: of the first that there is a report of. */
  default Optional<byte[]> before(List<String> names, int year) {
    return names.stream().map(name -> before(name, year)).flatMap(Optional::stream).findFirst();
  }
}
