package nianbao.compose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import nianbao.report.Applicant;
import nianbao.report.CaseOutcome;
import nianbao.report.Disclosure;
import nianbao.report.Part;
import nianbao.report.Report;
import nianbao.report.RequestLine;
import nianbao.report.Row;

/** What the templates see of a report: strings, numbers and lists of them. */
final class ReportModel {

  /** The line pitch in pt: 22 lines on 225 mm. */
  private static final double LINE_PITCH = 28.99;

  private final Map<String, Object> members = new HashMap<>();

  ReportModel(Report report, Medium medium) {
    members.put("medium", medium.word());
    members.put("agency", report.agency());
    members.put("title", report.title());
    members.put("titleLines", report.titleLines());
    members.put(
        "parts",
        Arrays.stream(Part.values())
            .map(part -> Map.of("id", part.id(), "title", part.title()))
            .toList());
    members.put("preamble", BlockView.all(report.preamble(), BlockView.TITLE_RANK));
    members.put("overview", BlockView.all(report.overview(), BlockView.PART_RANK));
    members.put("problems", BlockView.all(report.problems(), BlockView.PART_RANK));
    addDisclosure(report.disclosure());
    addRequests(report);
    addCases(report);
    addEnd(report, medium);
  }

  Map<String, Object> members() {
    return members;
  }

  private void addDisclosure(Disclosure disclosure) {
    members.put("rules", cells(disclosure.rules()));
    members.put("normativeDocuments", cells(disclosure.normativeDocuments()));
    members.put("licensing", cell(disclosure.licensing()));
    members.put("penalties", cell(disclosure.penalties()));
    members.put("coercion", cell(disclosure.coercion()));
    members.put("fees", disclosure.fees().orElse(""));
  }

  private void addRequests(Report report) {
    List<String> applicants = Arrays.stream(Applicant.values()).map(Applicant::label).toList();
    members.put("firstApplicant", applicants.get(0));
    members.put("organisations", applicants.subList(1, applicants.size() - 1));
    members.put("lastApplicant", applicants.get(applicants.size() - 1));
    members.put("outcomesLabel", RequestLine.OUTCOMES_LABEL);
    members.put(
        "outcomeCount", Arrays.stream(RequestLine.values()).filter(RequestLine::isOutcome).count());
    members.put(
        "requestLines",
        Arrays.stream(RequestLine.values())
            .map(line -> LineView.of(line, cells(report.requests().row(line))))
            .toList());
  }

  private void addCases(Report report) {
    members.put(
        "caseOutcomes", Arrays.stream(CaseOutcome.values()).map(CaseOutcome::label).toList());
    members.put("review", cells(report.cases().review()));
    members.put("direct", cells(report.cases().direct()));
    members.put("afterReview", cells(report.cases().afterReview()));
  }

  private void addEnd(Report report, Medium medium) {
    List<String> signature = report.signatureLines();
    List<BlockView> last = BlockView.all(report.otherMatters(), BlockView.PART_RANK);
    boolean pages = medium != Medium.WEB;
    members.put("otherMatters", pages ? BlockView.closed(last) : last);
    members.put("signOffReserved", pages && BlockView.endsInText(last));
    members.put("lastRowsMoved", medium == Medium.PAGES_WITH_LAST_ROWS_MOVED);
    // One blank line, the agency's lines, the date (GB/T 9704-2012 7.3.5.2).
    members.put("signOffHeight", (signature.size() + 2) * LINE_PITCH);
    members.put("signatureLines", signature);
    members.put("signOff", report.signOff().name().toLowerCase(Locale.ROOT));
    members.put("issueDate", report.issueDate());
    members.put("issuedOn", report.issuedOn().toString());
  }

  private static List<String> cells(Row row) {
    return row.cells().stream().map(ReportModel::cell).toList();
  }

  private static String cell(OptionalLong cell) {
    return cell.isPresent() ? Long.toString(cell.getAsLong()) : "";
  }
}
