package nianbao.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nianbao.form.Part;
import nianbao.report.Report;

/** What the templates see of a report: strings, numbers and lists of them. */
final class ReportModel {

  /** The line pitch in pt: 22 lines on 225 mm. */
  private static final double LINE_PITCH = 28.99;

  /**
   * What a line of body text has under its baseline, in pt, rounded up: the layout gives a line
   * with a box in it that much beside the box, and a sign-off that ends on the last line of a page
   * must not need more than the page has.
   */
  private static final double UNDER_BASELINE = 11;

  private final Map<String, Object> members = new HashMap<>();

  ReportModel(Report report, Medium medium, Charts charts) {
    members.put("medium", medium.word());
    members.put("agency", report.agency());
    members.put("title", report.title());
    members.put("titleLines", report.titleLines());
    members.put(
        "parts",
        Part.titled().stream()
            .map(part -> Map.of("id", part.id(), "title", part.title()))
            .toList());
    Part.texts().forEach(part -> members.put(part.member(), blocks(report, part, charts, medium)));
    report
        .form()
        .tables()
        .forEach(table -> members.put(table.id(), TableView.of(table.grid(), report.figures())));
    addEnd(report, medium, charts);
  }

  Map<String, Object> members() {
    return members;
  }

  private static List<BlockView> blocks(Report report, Part part, Charts charts, Medium medium) {
    int above = part == Part.PREAMBLE ? BlockView.TITLE_RANK : BlockView.PART_RANK;
    return BlockViews.all(report.text(part), above, charts, medium);
  }

  private void addEnd(Report report, Medium medium, Charts charts) {
    List<String> signature = report.signatureLines();
    List<BlockView> last = blocks(report, Part.OTHER_MATTERS, charts, medium);
    boolean pages = medium != Medium.WEB;
    members.put(Part.OTHER_MATTERS.member(), pages ? BlockViews.closed(last) : last);
    members.put("signOffReserved", pages && BlockViews.endsInText(last));
    members.put("lastRowsMoved", medium == Medium.PAGES_WITH_LAST_ROWS_MOVED);
    // One blank line, the agency's lines, the date (GB/T 9704-2012 7.3.5.2).
    members.put("signOffHeight", (signature.size() + 2) * LINE_PITCH);
    members.put("signOffHeightInLine", (signature.size() + 2) * LINE_PITCH - UNDER_BASELINE);
    members.put("signatureLines", signature);
    members.put("signOff", report.signOff().name().toLowerCase(Locale.ROOT));
    members.put("issueDate", report.issueDate());
    members.put("issuedOn", report.issuedOn().toString());
  }
}
