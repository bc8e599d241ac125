package nianbao.cluster.last;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/**
 * Whose report JSON is, and of which year, as far as that can be told without judging it.
 *
 * @param agency 发布机关全称
 * @param year 报告年度
 */
record ReportOwner(String agency, int year) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Empty if it is no report. */
  static Optional<ReportOwner> of(byte[] json) {
    try {
      JsonNode report = JSON.readTree(json);
      return report.path("agency").isTextual() && report.path("year").isInt()
          ? Optional.of(
              new ReportOwner(report.get("agency").textValue(), report.get("year").intValue()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
