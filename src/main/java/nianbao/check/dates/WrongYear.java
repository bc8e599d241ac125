package nianbao.check.dates;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.check.rule.Anchored;
import nianbao.check.rule.Manuscript;
import nianbao.check.rule.Prose;
import nianbao.check.rule.Rule;
import nianbao.check.rule.RuleDescription;
import nianbao.form.Part;
import nianbao.report.Problem;

/** The text states the period or title of another year: it was taken over from an old report. */
final class WrongYear implements Rule {

  private static final String YEAR = "(20\\d{2})年(?<![\\d与较比同]20\\d{2}年)";

  /** A whole year from its first to its last day; the second year may be left out. */
  private static final Anchored PERIOD =
      Anchored.of(YEAR + "0?1月0?1日起?，?[至到—~-]{1,2}(?:(20\\d{2})年)?12月31日", "12月31日");

  /** The report's title, but not that of a notice on how to write such reports. */
  private static final Anchored TITLE =
      Anchored.of(YEAR + "度?政府信息公开(?:工作)?年度报告(?![^》。]{0,30}?通知)", "年度报告");

  /** The first words of 一、总体情况. */
  private static final Anchored OPENING = Anchored.of("^" + YEAR + "度?，", "年");

  @Override
  public RuleDescription description() {
    return RuleDescription.warning(
        "wrong-year", "正文中的统计期限、报告标题和开头的年份就是报告年度", "《政府信息公开条例》第四十九条“上一年度”");
  }

  @Override
  public Stream<Problem> check(Manuscript manuscript) {
    String year = Integer.toString(manuscript.report().year());
    return manuscript.reading().flatMap(prose -> problems(prose, year)).distinct();
  }

  private Stream<Problem> problems(Prose prose, String year) {
    return stated(prose)
        .filter(found -> !isOf(found, year))
        .map(found -> "正文称“%s”，但报告年度是%s年".formatted(found.group(), year))
        .map(message -> description().problem(prose.pointer(), message));
  }

  /** Last year's report may be spoken of anywhere but in the preamble. */
  private static Stream<MatchResult> stated(Prose prose) {
    Stream<MatchResult> periods = PERIOD.in(prose.text());
    if (prose.isIn(Part.PREAMBLE.pointer())) {
      return Stream.concat(periods, TITLE.in(prose.text()));
    }
    return prose.pointer().equals(Part.OVERVIEW.pointer() + "/0")
        ? Stream.concat(periods, OPENING.in(prose.text()))
        : periods;
  }

  private static boolean isOf(MatchResult found, String year) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .allMatch(year::equals);
  }
}
