package nianbao.check.dates;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nianbao.check.rule.Anchored;

/** The stretch of time that a report says it counts, such as 2024年1月1日至12月31日. */
final class StatedPeriod {

  private static final String TO = "，?[至到—–~～-]{1,2}";
  private static final String YEAR = "(20\\d{2})年(?<![\\d与较比同]20\\d{2}年)";

  /** A whole year, from its first to its last day or month; the second year may be left out. */
  private static final List<Anchored> WHOLE_YEARS =
      List.of(
          Anchored.of(YEAR + "0?1月(?:0?1日)?起?" + TO + "(?:(20\\d{2})年)?12月(?:31日|底|份)?", "12月"),
          Anchored.of(YEAR + "1" + TO + "12月", "12月"),
          Anchored.of(
              "(?<![\\d与较比同])(20\\d{2})[./]0?1[./]0?1" + TO + "(?:(20\\d{2})[./])?12[./]31",
              "12.31",
              "12/31"));

  /** 统计期限为2023年度. */
  private static final Anchored YEAR_ALONE =
      Anchored.of(
          "(?:统计|数据|所列)[^，。；\\n]{0,8}?(?:期限|时限|时间|周期|范围)(?:为|是|：){0,2}"
              + "(20\\d{2})年(?:度|全年)?(?=[，。；]|$)",
          "统计", "数据", "所列");

  /** Where the counting ends, if that is not the year's last day. */
  private static final Anchored EARLY_END =
      Anchored.of(
          "统计(?:期限|时限|时间|周期|范围)[^。；\\n]{0,12}?20\\d{2}年0?1月0?1日起?"
              + TO
              + "(?:20\\d{2}年)?(?!12月31日)\\d{1,2}月\\d{1,2}日"
              + "|统计(?:期限|时限|时间|周期|范围)[^。；\\n]{0,6}?截[至止]到?20\\d{2}年(?!12月31日)\\d{1,2}月\\d{1,2}日",
          "统计");

  private StatedPeriod() {}

  /** The whole years that a text states; their groups are the years. */
  static Stream<MatchResult> wholeYears(String text) {
    return WHOLE_YEARS.stream().flatMap(form -> form.in(text));
  }

  /** The year that a text names as what is counted. */
  static Stream<MatchResult> countedYears(String text) {
    return YEAR_ALONE.in(text);
  }

  /** The periods of a text that end on another day than 31 December. */
  static Stream<MatchResult> earlyEnds(String text) {
    return EARLY_END.in(text);
  }

  /** Whether all years that were found are one. */
  static boolean isOf(MatchResult found, String year) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .allMatch(year::equals);
  }
}
