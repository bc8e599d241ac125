package nianbao.check.statement;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.rule.Anchored;
import nianbao.report.Report;

/** Whether a statement speaks of the reported year and of the whole agency, as the tables do. */
final class Scope {

  /** 与去年相比, 较2021年, a cited document: these say nothing of the figure behind them. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?=[与同较比《〔])(?:[与同较比](?:[去上]一?年|(?:19|20)\\d{2}年)度?(?:同期)?(?:数量)?(?:相比|比较|持平|一致)?"
              + "|《[^》]{0,100}+》|〔\\d{4}〕)");

  /** The whole year in dates: 1月1日至12月31日, 截至2024年12月31日. */
  private static final Anchored WHOLE_YEAR =
      Anchored.of("0?1月0?1日起?，?[至到—-]{1,2}(?:\\d{4}年)?12月31日|截[至止](?:\\d{4}年)?12月(?:31日|底)", "12月");

  private static final Pattern SINCE = Pattern.compile("(?:今年|年初|((?:19|20)\\d{2}年))以来");

  private static final Pattern OTHER_TIME =
      Pattern.compile("[去上前往]一?年(?!度?[结转])|累计|历年|以来|近[一二两三四五六七八九十\\d]{1,2}年|\\d月|月份|季度|[上下]半年");

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?=年|[—至-]{1,2}(?:19|20)\\d{2}年)");

  private static final List<String> PARTS_OF_AGENCY =
      List.of("办公室", "部门", "乡镇", "街道", "所属", "下属", "各镇", "各乡", "各县", "各区", "各单位");

  private Scope() {}

  /** Whether nothing before the statement speaks of another time than the reported year. */
  static boolean isReportedYear(Report report, Statement statement) {
    String before = ASIDE.matcher(statement.before()).replaceAll("");
    before = WHOLE_YEAR.strippedFrom(before);
    before = before.contains("以来") ? SINCE.matcher(before).replaceAll("$1") : before;
    String year = Integer.toString(report.year());
    return !OTHER_TIME.matcher(before).find()
        && YEAR.matcher(before).results().allMatch(found -> found.group(1).equals(year));
  }

  /** Whether nothing before the statement speaks of a part of the agency. */
  static boolean isWholeAgency(Report report, Statement statement) {
    String before = statement.before();
    return PARTS_OF_AGENCY.stream().filter(before::contains).allMatch(report.agency()::contains);
  }
}
