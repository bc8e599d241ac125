package nianbao.office.audit;

import java.util.Map;

/**
 * What a clerk calls the rules of the checks, for heads of columns and filters: a few words each.
 */
public final class RuleNames {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("empty-input", "空文件"),
          Map.entry("encoding", "文字编码"),
          Map.entry("packed-input", "压缩文件"),
          Map.entry("unreadable-document", "文档读不出来"),
          Map.entry("import-placed", "数字的位置"),
          Map.entry("import-unread", "数字没有读出"),
          Map.entry("import-text", "文字没有认清"),
          Map.entry("changed-in-word", "Word文件有改动"),
          Map.entry("json", "不是JSON"),
          Map.entry("too-large", "文件太大"),
          Map.entry("too-costly", "内容太多"),
          Map.entry("schema", "缺项或写法不对"),
          Map.entry("bounds", "超出限度"),
          Map.entry("control-character", "控制字符"),
          Map.entry("agency-name", "机关名称前后有空格"),
          Map.entry("chart-cell", "图表所指的格"),
          Map.entry("figure", "图片"),
          Map.entry("unreadable-source", "文件读不出来"),
          Map.entry("damaged-archive", "ZIP损坏"),
          Map.entry("duplicate-report", "重复报送"),
          Map.entry("sum-of-agencies", "与所属机关合计不符"),
          Map.entry("program-failure", "本程序出错"),
          Map.entry("previous-report", "上年报告"),
          Map.entry("blank-cell", "空格没有填"),
          Map.entry("columns-balance", "勾稽关系"),
          Map.entry("outcomes-total", "办理结果总计"),
          Map.entry("row-total", "各行总计"),
          Map.entry("case-total", "复议诉讼总计"),
          Map.entry("previous-year", "上一年度数据"),
          Map.entry("carried-over", "上年结转"),
          Map.entry("in-force", "现行有效的件数"),
          Map.entry("rules-authority", "规章制定权"),
          Map.entry("period", "成文日期过早"),
          Map.entry("deadline", "公布期限"),
          Map.entry("wrong-year", "年份不对"),
          Map.entry("all-zero", "全是0"),
          Map.entry("text-figure", "文字与表不符"),
          Map.entry("chart-figure", "图表与表不符"),
          Map.entry("empty-part", "部分没有内容"),
          Map.entry("placeholder", "遗留的格式文本"),
          Map.entry("heading-number", "标题序号"),
          Map.entry("outdated-basis", "旧的编制依据"),
          Map.entry("fee-information", "信息处理费"),
          Map.entry("fee-unit", "收费金额单位"),
          Map.entry("other-agency", "别的机关名称"),
          Map.entry("narrow-table", "表格太窄"),
          Map.entry("look-alike-character", "形似的字符"),
          Map.entry("repeated-text", "段落雷同"),
          Map.entry("missing-glyph", "字体缺字"));

  private RuleNames() {}

  /** The words for a rule; of one that is not known, such as a later version's, its id. */
  public static String of(String rule) {
    return NAMES.getOrDefault(rule, rule);
  }
}
