package nianbao.check.statement;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nianbao.check.table.PrintedRows;
import nianbao.form.LineId;
import nianbao.report.Report;

/** 行政复议2件, 行政诉讼0件, 行政复议、行政诉讼各1件, 无因政府信息公开引起的行政复议、诉讼. */
final class Proceedings {

  /** Not the cases that an agency decides for others: 办理行政复议案件120件. */
  private static final String REVIEW = "(?=[行复])(?<!办理|审理|审结|代理|受理|承办|办结|参加)(?:行政复议|(?<!行政)复议)";

  private static final String LITIGATION = "(?=[行诉])(?<!办理|代理|参加|承办)(?:行政诉讼|(?<!行政)诉讼)";
  private static final String EITHER = "(?:" + REVIEW + "|" + LITIGATION + ")";
  private static final String KIND = "(?:案件|申请|事项|情况|案)?的?(?:数量|总数)?";
  private static final String AND = "(?:、|和|及|与|或者?|以及|，)(?:提起|提出|被提起|被申请|引发的?|发生)?";
  private static final String BOTH = EITHER + KIND + AND + EITHER + KIND;
  private static final String SUM = "(?:共计?|合计|总计|均?为|：){0,2}+";
  private static final String RAISED = "(?=[发收引产涉被])(?:发生|收到|引发|引起|产生|涉及|被提起|被申请)[了的]?";
  private static final String DISCLOSURE = "(?:(?:政府)?信息公开|依申请公开)?类?的?";
  private static final String END = "(?=[，；：（）]|$)";

  private static final String NONE =
      "(?=[无没未])(?<!有)(?:无|没有|未)(?:发生|出现|收到|产生|引发|涉及|接到|被|任何|有关|相关|一[例起件]|[因由涉]|针对"
          + "|依申请公开|依申请|(?:政府|政务)?信息公开|工作|申请|类|而?(?:引起|导致)|提起|提出|的|行为|事项|问题){0,12}+";

  private static final String NO_MORE = "的?(?:案件|申请|案|事项)?的?(?:情况|情形|现象)?(?:发生|产生|出现)?" + END;

  private static final Pattern SUBJECT = Pattern.compile("信息公开|依申请|公开申请|申请公开");

  /** Some of the cases only, or the second of two kinds that share a figure. */
  private static final Pattern UNCERTAIN = Pattern.compile("其中|(?:复议|诉讼)" + KIND + AND + "$");

  private Proceedings() {}

  static List<Wording> wordings() {
    return List.of(
        review(REVIEW + KIND + SUM + Numeral.COUNTED),
        review(RAISED + Numeral.COUNTED + DISCLOSURE + REVIEW + KIND + END),
        review(NONE + REVIEW + NO_MORE),
        review(BOTH + "[各均]为?" + Numeral.COUNTED),
        litigation(LITIGATION + KIND + SUM + Numeral.COUNTED),
        litigation(RAISED + Numeral.COUNTED + DISCLOSURE + LITIGATION + KIND + END),
        litigation(NONE + LITIGATION + NO_MORE),
        litigation(BOTH + "[各均]为?" + Numeral.COUNTED),
        both(BOTH + SUM + Numeral.COUNTED),
        both(NONE + BOTH + NO_MORE));
  }

  private static Wording review(String pattern) {
    return wording("复议", pattern, Proceedings::review);
  }

  private static Wording litigation(String pattern) {
    return wording("诉讼", pattern, Proceedings::litigation);
  }

  private static Wording both(String pattern) {
    return wording(
        "诉讼",
        pattern,
        report -> Figure.sum("四、行政复议与行政诉讼“总计”之和", review(report), litigation(report)));
  }

  private static Wording wording(String anchor, String pattern, Function<Report, Figure> meaning) {
    return Wording.of(
        anchor,
        pattern,
        (report, statement) -> List.of(meaning.apply(report)),
        Proceedings::isCertain);
  }

  private static boolean isCertain(Report report, Statement statement) {
    return statement.isAbout(SUBJECT)
        && Scope.isWholeAgency(report, statement)
        && !UNCERTAIN.matcher(statement.before()).find();
  }

  private static Figure review(Report report) {
    return Figure.total(PrintedRows.row(report, LineId.REVIEW));
  }

  private static Figure litigation(Report report) {
    return Figure.sum(
        "四、行政诉讼两组“总计”之和",
        Figure.total(PrintedRows.row(report, LineId.DIRECT)),
        Figure.total(PrintedRows.row(report, LineId.AFTER_REVIEW)));
  }
}
