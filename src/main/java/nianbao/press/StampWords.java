package nianbao.press;

import java.util.List;
import nianbao.file.Description;
import nianbao.file.Edition;
import nianbao.file.Origin;
import nianbao.report.Digest;
import nianbao.report.Report;
import nianbao.stamp.SignOff;

/** What the stamps of a report say. */
final class StampWords {

  private static final String FORM = "政府信息公开工作年度报告";
  private static final String DRAFT = "【草稿】";

  private final Origin origin;

  StampWords(Origin origin) {
    this.origin = origin;
  }

  static SignOff signOff(Report report) {
    return new SignOff(
        report.signatureLines(), report.issueDate(), report.signOff() == Report.SignOff.SEALED);
  }

  Description description(Report report, String canonical, boolean draft) {
    return draft
        ? description(DRAFT + report.title(), report, canonical, Edition.DRAFT)
        : description(report.title(), report, canonical, Edition.FINAL);
  }

  private Description description(String title, Report report, String canonical, Edition edition) {
    return new Description(
        title,
        report.agency(),
        report.year(),
        report.year() + "年" + FORM,
        List.of(FORM, report.agency(), report.year() + "年"),
        report.issuedOn(),
        canonical,
        Digest.of(canonical).hex(),
        edition,
        origin);
  }
}
