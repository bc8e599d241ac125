package nianbao.check.dates;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.rule.Anchored;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Problem;
import nianbao.report.Report;

/** The text states the period or title of another year: it was taken over from an old report. */
final class WrongYear implements Rule {

  private static final String YEAR = "(20\\d{2})年(?<![\\d与较比同]20\\d{2}年)";
  private static final String NOT_OF_A_NOTICE = "(?![^》。]{0,30}?通知)";

  /** The report's title, but not that of a notice on how to write such reports. */
  private static final Anchored TITLE =
      Anchored.of(
          "(?:"
              + YEAR
              + "度?(?:政府信息|政务)公开(?:工作)?(?:年度工作|年度|情况|工作)?(?:报告|年报)"
              + "|(?:政府信息|政务)公开(?:工作)?(20\\d{2})年(?:度|工作)?(?:报告|年报))"
              + NOT_OF_A_NOTICE,
          "报告",
          "年报");

  /** 现将2023年政府信息公开工作情况报告如下. */
  private static final Anchored ANNOUNCED =
      Anchored.of(YEAR + "[^，。；\\n]{0,30}?(?:报告|汇报|公布|总结)如下", "如下");

  /** 现就2023年度政府信息公开工作情况说明, in the preamble. */
  private static final Anchored REPORTED =
      Anchored.of(
          YEAR
              + "度?[^，。；：《》\\n]{0,14}(?:政府信息|政务)公开(?:工作)?的?(?:(?:开展|总体|有关|基本|整体|执行|完成)?(?:情况|成效)|年度报告)"
              + NOT_OF_A_NOTICE,
          "公开");

  /** 一、2023年工作总体情况: a heading for what the report is about. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:（?[一二三四五六七八九十\\d]{1,3}[）、.]{1,2})?(20\\d{2})年度?[^，。；：整改问题较比]{0,16}(?:情况|概况|概述|成效|做法|成绩)");

  /** What every year has: most passages name none. */
  private static final String CENTURY = "20";

  private static final String FIRST = Part.OVERVIEW.pointer() + "/0";

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "wrong-year", "正文中的统计期限、报告标题和段落开头的年份就是报告年度，统计期限到12月31日", "《政府信息公开条例》第四十九条“上一年度”");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    Report report = manuscript.report();
    return manuscript
        .reading()
        .filter(prose -> prose.text().contains(CENTURY))
        .filter(WrongYear::isRunningText)
        .flatMap(prose -> problems(prose, report))
        .distinct();
  }

  /** Tables and figures that an agency adds may hold anything. */
  private static boolean isRunningText(Prose prose) {
    return Manuscript.ADDED.stream().noneMatch(prose.pointer()::contains);
  }

  private Stream<Problem> problems(Prose prose, Report report) {
    String year = Integer.toString(report.year());
    Stream<String> stated =
        stated(prose, report)
            .filter(found -> !StatedPeriod.isOf(found, year))
            .map(MatchResult::group);
    Stream<Problem> wrong =
        Stream.concat(stated, opening(prose, report.year()).stream())
            .map(words -> "正文称“%s”，但报告年度是%s年".formatted(words, year))
            .map(message -> description().problem(prose.pointer(), message));
    Stream<Problem> early =
        StatedPeriod.earlyEnds(prose.text())
            .map(found -> "正文称“%s”，但统计期限应到12月31日为止".formatted(found.group()))
            .map(message -> description().problem(prose.pointer(), message));
    return Stream.concat(wrong, early);
  }

  /** Last year's report may be spoken of anywhere but where a report speaks of itself. */
  private static Stream<MatchResult> stated(Prose prose, Report report) {
    String text = prose.text();
    Stream<MatchResult> periods =
        Stream.concat(StatedPeriod.wholeYears(text), StatedPeriod.countedYears(text));
    boolean ofItself = prose.isIn(Part.PREAMBLE.pointer()) || isTitle(prose, report);
    Stream<MatchResult> titles =
        ofItself ? Stream.concat(TITLE.in(text), REPORTED.in(text)) : Stream.empty();
    boolean early = prose.isIn(Part.PREAMBLE.pointer()) || prose.isIn(FIRST);
    Stream<MatchResult> announced = early ? ANNOUNCED.in(text) : Stream.empty();
    return Stream.of(periods, titles, announced).flatMap(found -> found);
  }

  /** A paragraph that is a title and nothing else. */
  private static boolean isTitle(Prose prose, Report report) {
    String text = prose.text();
    return prose.isIn(FIRST) && text.length() <= report.title().length() + 8 && text.endsWith("报告");
  }

  private static Optional<String> opening(Prose prose, int year) {
    Matcher heading = HEADING.matcher(prose.text());
    if (heading.matches()) {
      return Optional.of(heading.group())
          .filter(words -> Integer.parseInt(heading.group(1)) < year);
    }
    if (prose.pointer().endsWith("/heading")) {
      return Optional.empty();
    }
    Optional<String> wrong = OpeningYear.wrong(prose.text(), year);
    boolean plans = wrong.isEmpty() && prose.isIn(Part.PROBLEMS.pointer());
    return plans ? OpeningYear.plannedTooLate(prose.text(), year) : wrong;
  }
}
