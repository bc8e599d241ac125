package nianbao.drafts;

import java.time.Instant;
import java.util.Optional;
import nianbao.drafts.kept.Version;
import nianbao.drafts.kept.Version.Why;

/**
 * Whose report a draft is, and of when, as far as that is written.
 *
 * @param agency 发布机关全称
 * @param year 报告年度; 0 while there is none
 */
record Heading(String agency, int year) {

  private static final int LONGEST = 200;
  private static final int LATEST = 9999;

  static Heading of(Message content) {
    Optional<Message> report = content.object("report");
    return new Heading(
        report.flatMap(found -> found.text("agency", LONGEST)).orElse(""),
        report
            .map(found -> found.number("year").orElse(0))
            .filter(Heading::isYear)
            .orElse(0L)
            .intValue());
  }

  private static boolean isYear(long year) {
    return year > 0 && year <= LATEST;
  }

  Version version(long number, Why why, Instant at, String by, long length) {
    return new Version(number, why, at, by, agency, year, length, Optional.empty());
  }
}
