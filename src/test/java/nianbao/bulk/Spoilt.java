package nianbao.bulk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import nianbao.press.Press;

/**
 * A way in which a report can be bad.
 *
 * @param rule that says so
 * @param spoiling makes a bad one, as one line, of a good one
 */
public record Spoilt(String rule, Function<ObjectNode, byte[]> spoiling) {

  /** Every way that the reader or the checks have a rule of their own for. */
  public static final List<Spoilt> ALL =
      List.of(
          new Spoilt("json", report -> text(half(report.toString()))),
          new Spoilt("encoding", report -> report.toString().getBytes(Charset.forName("GBK"))),
          new Spoilt("schema", report -> text("[1]")),
          new Spoilt("schema", report -> bytes(without(report, "agency"))),
          new Spoilt("schema", report -> bytes(report.put("agancy", "某局"))),
          new Spoilt("schema", report -> bytes(report.put("year", 20245))),
          new Spoilt("control-character", report -> bytes(report.put("agency", "某\u0001局"))),
          new Spoilt("blank-cell", Spoilt::blank),
          new Spoilt("outcomes-total", Spoilt::unbalanced),
          new Spoilt("period", report -> bytes(report.put("issuedOn", "2000-01-01"))),
          new Spoilt("json", report -> text(twice(report.toString()))),
          new Spoilt("json", report -> text("[".repeat(20_000))),
          new Spoilt("too-large", report -> text("[" + " ".repeat(Press.MAX_BYTES) + "]")));

  /** The report spoilt, as one line. */
  public byte[] line(ObjectNode report) {
    return spoiling.apply(report);
  }

  private static byte[] bytes(ObjectNode report) {
    return GeneratedReports.bytes(report);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String half(String text) {
    return text.substring(0, text.length() / 2);
  }

  private static ObjectNode without(ObjectNode report, String member) {
    report.remove(member);
    return report;
  }

  private static byte[] blank(ObjectNode report) {
    ((ObjectNode) report.get("disclosure")).putNull("licensing");
    return bytes(report);
  }

  private static byte[] unbalanced(ObjectNode report) {
    ((ArrayNode) report.at("/requests/outcomes/total")).set(0, 4711);
    return bytes(report);
  }

  private static String twice(String report) {
    return "{\"year\":2020," + report.substring(1);
  }
}
