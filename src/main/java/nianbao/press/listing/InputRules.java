package nianbao.press.listing;

import java.util.List;
import nianbao.report.Problem.Severity;

/** What is looked at before a report can be checked: the file is JSON, and the JSON is a report. */
final class InputRules {

  private static final String SCHEMA = "报告的JSON Schema（nianbao schema）";
  private static final String RFC_8259 = "RFC 8259";
  private static final String BOUNDS = "本程序的限度";

  private InputRules() {}

  /** One entry a rule; a report in which one of them finds an error is not checked. */
  static List<RuleEntry> entries() {
    return List.of(
        rule("empty-input", "输入不是空的", RFC_8259),
        rule("encoding", "输入的编码是UTF-8", RFC_8259),
        rule("packed-input", "单独的一份报告不是压缩文件", BOUNDS),
        rule("unreadable-document", "输入的文档能读，是年度报告，没有超过限度", BOUNDS),
        doubt("import-placed", "从文档读出的数字，行名、表头、格数都与格式对得上"),
        doubt("import-unread", "文档里的每个数字都读得出来"),
        doubt("import-text", "文档里的标题、机关、日期和各部分认得清"),
        new RuleEntry("changed-in-word", Severity.WARNING, "返回的Word文件与发出时一字不差", "与文件里带着的报告对照"),
        rule("json", "输入是JSON，没有重复的成员", RFC_8259),
        rule("too-large", "输入不超过10MB和10万个值", BOUNDS),
        rule("too-costly", "文字、换行、表格的格和图的像素合起来不超过限度", BOUNDS),
        rule("schema", "成员不缺、不多、不写错，值的类型和每行的格数正确", SCHEMA),
        rule("bounds", "文字部分不超过2000项，每段不超过10万字，图和图表不超过64幅、宽和高不超过8000像素", BOUNDS),
        rule("control-character", "文字里没有控制字符和看不见的格式字符", SCHEMA),
        new RuleEntry("agency-name", Severity.WARNING, "发布机关全称的前后没有空格", SCHEMA),
        rule("chart-cell", "图表里的数所指的格，报告里有", SCHEMA),
        rule("figure", "图是完整的PNG或JPEG", SCHEMA),
        rule("unreadable-source", "归档时，每份报告的文件读得出来", BOUNDS),
        rule("damaged-archive", "归档时，装着报告的ZIP完好，没有加密", BOUNDS),
        rule("duplicate-report", "归档时，同一机关同一年度只有一份报告", "《政府信息公开条例》第四十九条（每年一份）"),
        rule("sum-of-agencies", "给出所属机关的报告时，三张表的每一格等于所属机关的合计", "国办公开办函〔2021〕30号，统计表"));
  }

  private static RuleEntry doubt(String id, String what) {
    return new RuleEntry(id, Severity.WARNING, what, "与文档的原文对照");
  }

  private static RuleEntry rule(String id, String what, String basis) {
    return new RuleEntry(id, Severity.ERROR, what, basis);
  }
}
