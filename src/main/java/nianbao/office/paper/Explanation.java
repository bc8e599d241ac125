package nianbao.office.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import nianbao.office.audit.Audit;
import nianbao.office.audit.Row.Standing;
import nianbao.office.audit.Summary;
import nianbao.office.audit.Weights;

/**
 * What is to be known of an audit before it is acted on: counts, weights, and what they are not.
 */
final class Explanation {

  /** In the place of what could not be compared with last year's report. */
  static final String NOT_COMPARED = "未比";

  private Explanation() {}

  /** Names and sentences, in their order. */
  static Map<String, String> of(Audit audit) {
    Summary summary = audit.summary();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("报告年度", audit.year() == 0 ? "不明" : audit.year() + "年");
    lines.put(
        "家数",
        "共%d家：已公布%d、没有收到%d、读不出来%d、被退回（有错误）%d、别的年度%d；逾期%d家，有错误%d家，与其他机关雷同%d家"
            .formatted(
                summary.all(),
                summary.of(Standing.PUBLISHED),
                summary.of(Standing.MISSING),
                summary.of(Standing.UNREADABLE),
                summary.of(Standing.REJECTED),
                summary.of(Standing.OTHER_YEAR),
                summary.late(),
                summary.withErrors(),
                summary.copied()));
    lines.put(
        "最后日期",
        audit
            .request()
            .due()
            .map(day -> day + "（所有机关）")
            .orElse("部门1月31日，政府3月31日；不知道是部门还是政府的按3月31日"));
    lines.put("权重", weights(audit.request().weights()));
    lines.put("雷同", "40字以上的段落；相似度是估计值；每个机关最多列出30段与他人、30段与上年的");
    lines.put("与上年", last(summary));
    lines.put(
        "变化",
        "三张表的件数：有总计的比总计，没有的逐格比（上年结转、带小数的金额和增减数不比）；" + "开平方后与同批机关的中位数比较，超过中位离差3.5倍、相差10以上的列出，只供询问");
    lines.put("PDF/A、标签", "只看了文件自己的声明，没有验证");
    return lines;
  }

  private static String last(Summary summary) {
    return summary.compared() == 0
        ? "没有上年的报告可比，“与上年雷同”“变化异常”两栏写“%s”".formatted(NOT_COMPARED)
        : "%d家有上年的报告，已经比较；其余的“与上年雷同”“变化异常”写“%s”".formatted(summary.compared(), NOT_COMPARED);
  }

  private static String weights(Weights weights) {
    return (weights.given() ? "按给出的权重文件排序：" : "没有给出权重，每处都按1计：") + weights.shown();
  }
}
