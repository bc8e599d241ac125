package nianbao.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.table.PrintedRows;
import nianbao.form.LineId;
import nianbao.report.Report;

/** 收到政府信息公开申请12件, 受理依申请公开0件, 未收到公开政府信息的申请. */
final class Applications {

  private static final String TAKEN =
      "(?=[新收接受])(?:新?收到|接到|新收|接收|收悉|受理)(?:[和并及、](?:受理|处理|办理|答复|办结)|了|过)?";

  /** Who applies, and words without weight; none that picks out some of the applications. */
  private static final String FILLERS =
      "(?:公民、?法人(?:和|或者?|以及|及|、)其[他它]组织|社会公众|公众|群众|申请人|任何(?:形式的)?|有关|相关|各类"
          + "|提出|提交|递交|的|共计?|合计|总计){0,8}+";

  private static final String APPLICATION =
      "(?:依申请(?:公开)?的?(?:政府|政务)?(?:信息)?(?:公开)?的?(?:申请)?"
          + "|(?:要求|申请)(?:公开|获取)(?:政府|政务)?信息的?(?:申请)?"
          + "|(?:政府|政务)?信息(?:依申请)?公开的?(?:申请)?"
          + "|公开(?:政府|政务)信息的?申请"
          + "|(?:政府|政务)信息申请)";

  private static final String KIND = "(?:办理)?的?(?:申请表|申请书|事项|情况|案件|信件|业务|工单|需求|内容|件)?";
  private static final String SUM = "(?:数量|总数|总量)?(?:共计?|合计|总计|总共|为|：){0,3}+";
  private static final String END = "(?=[，；：（）]|$)";

  /** A way in which applications come, or one in which they are turned away. */
  private static final Pattern CHANNEL =
      Pattern.compile("网[上络站]|在线|线[上下]|平台|系统|邮[寄箱件]|信函|来信|当面|现场|窗口|不予$|未予$");

  private Applications() {}

  static List<Wording> wordings() {
    return List.of(
        taken(TAKEN + FILLERS + APPLICATION + KIND + SUM + Numeral.COUNTED),
        taken(TAKEN + SUM + Numeral.COUNTED + "的?" + FILLERS + APPLICATION + KIND + END),
        taken("[未没无][曾有]?" + TAKEN + FILLERS + APPLICATION + KIND + END),
        taken(
            "(?=[无没未])(?<!有)(?:无|没有|未发生|未产生|未涉及)任?何?(?:依申请公开(?:政府信息)?|(?:政府|政务)?信息公开申请"
                + "|申请公开(?:政府)?信息)"
                + KIND
                + END),
        counted());
  }

  private static Wording taken(String pattern) {
    return Wording.of("申请", pattern, Applications::taken, Applications::isWhole);
  }

  /**
   * At the head of a clause, without a verb, the figure may be what came in or what was settled.
   */
  private static Wording counted() {
    return Wording.of(
        "申请",
        "(?=[\\d全本共依政信])(?<![^，；：（])(?:(?:20\\d{2}年|全年|本年)度?，?)?共?(?:依申请公开(?:申请|事项|件)?|(?:政府|政务)?信息公开申请)"
            + SUM
            + Numeral.COUNTED,
        Applications::counted,
        Applications::isWhole);
  }

  private static List<Figure> taken(Report report, Statement statement) {
    Figure received = total(report, LineId.RECEIVED);
    boolean withCarriedOver =
        statement.words().contains("受理") || statement.sentence().text().contains("结转");
    return withCarriedOver ? List.of(received, withCarriedOver(report)) : List.of(received);
  }

  private static List<Figure> counted(Report report, Statement statement) {
    return List.of(
        total(report, LineId.RECEIVED),
        withCarriedOver(report),
        total(report, LineId.OUTCOMES_TOTAL),
        Figure.sum(
            "予以公开与部分公开之和", total(report, LineId.GRANTED), total(report, LineId.PARTLY_GRANTED)));
  }

  private static boolean isWhole(Report report, Statement statement) {
    return Scope.isWholeAgency(report, statement)
        && !statement.before().contains("其中")
        && !CHANNEL.matcher(statement.clauseBefore()).find();
  }

  /** 受理 covers what came in and what was carried over. */
  private static Figure withCarriedOver(Report report) {
    return Figure.sum(
        "新收与上年结转之和", total(report, LineId.RECEIVED), total(report, LineId.CARRIED_OVER));
  }

  private static Figure total(Report report, LineId line) {
    return Figure.total(PrintedRows.row(report, line));
  }
}
