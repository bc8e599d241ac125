package nianbao.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.table.PrintedRows;
import nianbao.form.LineId;
import nianbao.report.Report;

/** 上年结转2件, 结转下年度继续办理3件, 5件申请转结下年度. */
final class CarriedApplications {

  private static final String CARRIED = "(?=[结转])(?:结转|转结)";
  private static final String NEXT = "(?:[至到入]?(?:下|次|来|明)一?年度?)";
  private static final String APPLICATION = "(?:继续)?(?:办理|处理|答复)?的?(?:政府信息公开|依申请公开)?(?:申请|件)?";
  private static final String SUM = "(?:数量)?(?:共计?|合计|为|的?有|：){0,2}+";

  /** Budgets and projects are carried forward as well. */
  private static final Pattern SUBJECT = Pattern.compile("依申请|公开申请|申请公开|信息申请");

  private CarriedApplications() {}

  static List<Wording> wordings() {
    return List.of(
        over("上一?年度?" + CARRIED + APPLICATION + SUM + Numeral.COUNTED),
        over(CARRIED + "上一?年度?" + APPLICATION + SUM + Numeral.COUNTED),
        over("无上一?年度?" + CARRIED + APPLICATION + "(?=[，；：（）]|$)"),
        forward(CARRIED + NEXT + APPLICATION + SUM + Numeral.COUNTED),
        forward(Numeral.COUNTED + "(?:政府信息公开|依申请公开)?(?:申请)?" + CARRIED + NEXT),
        forward("无(?:需)?" + CARRIED + NEXT + APPLICATION + "(?=[，；：（）]|$)"));
  }

  private static Wording over(String pattern) {
    return carried(pattern, LineId.CARRIED_OVER);
  }

  private static Wording forward(String pattern) {
    return carried(pattern, LineId.CARRIED_FORWARD);
  }

  private static Wording carried(String pattern, LineId line) {
    return Wording.of(
        "转",
        pattern,
        (report, statement) -> List.of(Figure.total(PrintedRows.row(report, line))),
        CarriedApplications::isCertain);
  }

  private static boolean isCertain(Report report, Statement statement) {
    return statement.isAbout(SUBJECT) && Scope.isWholeAgency(report, statement);
  }
}
