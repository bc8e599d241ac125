package nianbao.office.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import nianbao.office.audit.Audit;
import nianbao.office.audit.Row;
import nianbao.office.audit.RowJson;
import nianbao.office.audit.Summary;
import nianbao.press.listing.JsonObject;
import nianbao.report.Problem;

/** An audit as NDJSON: a line for the whole, then one for each agency. */
final class AuditLines {

  private AuditLines() {}

  static void write(Audit audit, Function<Problem, String> places, OutputStream out)
      throws IOException {
    out.write(utf8(JsonObject.EMPTY.with("audit", whole(audit)).line()));
    audit.each(row -> out.write(utf8(line(row, places).line())));
  }

  private static JsonObject whole(Audit audit) {
    Summary summary = audit.summary();
    return JsonObject.EMPTY
        .with("year", audit.year())
        .with("weights", audit.request().weights().printed())
        .withJson("weightsGiven", Boolean.toString(audit.request().weights().given()))
        .with("weightsShown", audit.request().weights().shown())
        .with("due", audit.request().due().map(Object::toString).orElse(""))
        .with("agencies", summary.all())
        .with("published", summary.of(Row.Standing.PUBLISHED))
        .with("missing", summary.of(Row.Standing.MISSING))
        .with("unreadable", summary.of(Row.Standing.UNREADABLE))
        .with("rejected", summary.of(Row.Standing.REJECTED))
        .with("otherYear", summary.of(Row.Standing.OTHER_YEAR))
        .with("late", summary.late())
        .with("withErrors", summary.withErrors())
        .with("copied", summary.copied())
        .with("compared", summary.compared());
  }

  /** A row, with the places of its problems in the words of the form. */
  private static JsonObject line(Row row, Function<Problem, String> places) {
    return RowJson.of(row)
        .withTexts("places", row.findings().problems().stream().map(places).toList());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
