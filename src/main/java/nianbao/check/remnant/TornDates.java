package nianbao.check.remnant;

import static nianbao.check.remnant.Remnant.behind;
import static nianbao.check.remnant.Remnant.notBehind;
import static nianbao.check.remnant.Remnant.torn;
import static nianbao.check.remnant.Remnant.withoutNumber;

import java.util.List;

/** Dates such as 2024年1月31日 that lost a part, or have one twice or that no calendar has. */
final class TornDates {

  private static final String MONTH = "(?:1[0-2]|0?[1-9])";

  /** Words of time that end in 年: 今年1月 and 每年1月 are whole. */
  private static final String NAMED_YEARS = "[今去前本当次翌每往该明上下同后年学周度全%s]".formatted(Remnant.NUMERALS);

  private static final String LOST_NUMBER =
      "年月日(?<=\\d{4}年月日)|年月(?<=\\d{4}年月)(?!日)|日(?=.|$)(?<=\\d月日)|年月(?=\\d{1,2}日)";

  /** 自年1月, 至年12月. */
  private static final String LOST_YEAR =
      "[自从至到—～-]年1?\\d月|年1?\\d月\\d{1,2}日(?<!(?:%s|\\d)年.{3,6})".formatted(NAMED_YEARS);

  /** 20241月, 202412月, 2024度; the first in addresses is part of a path. */
  private static final String LOST_YEAR_MARK =
      "20\\d{2}%1$s月(?<![\\d.-]20\\d{2}\\d{1,2}月)|(?<![^。，；\\n])20[1-3]\\d(?:度(?=[，我本全共政])|(?=[我本][局委厅办镇乡县市区街]))"
          .formatted(MONTH);

  /** 2024年1231日, 2024年11日, 20241231日; 2024年365日 is how many there are. */
  private static final String LOST_MONTH_MARK =
      "20\\d{2}年(?!36[56])\\d{1,4}日|20\\d{3,6}日(?<![\\d_]20\\d{3,6}日)";

  /** 1月1起, 12月31止, 2024年12月31，. */
  private static final String LOST_DAY_MARK =
      "月(?:[12]?\\d|3[01])(?=[起止])|月(?:[12]?\\d|3[01])(?<=20\\d{2}年\\d{1,2}月\\d{1,2})(?=[，；。）至到—]|$)";

  private static final String WRONG_YEAR_DIGITS =
      "(?<!\\d)20\\d年(?=\\d{1,2}月|[，。])|(?<!\\d)202年|(?<!\\d)20\\d{3}年|(?<!\\d)02\\d年(?=[，度\\d])|20\\d{2}(?=20\\d{2}年)(?<!\\d20\\d{2})";

  /** 日日, 月月, 年年1月; 2024年年度报告 is written so. */
  private static final String TWICE =
      "日日(?=[至到起止，。])(?<=\\d日日)|月月(?<=\\d月月)|年年(?=\\d{1,2}月)(?<=\\d年年)|(?<year>20\\d{2}年)\\k<year>";

  /** 13月, 0月, 32日, 4月31日. */
  private static final String NOT_IN_CALENDAR =
      notBehind("[\\d.]", "(?:1[3-9]|[2-9]\\d|00?)月(?=\\d{1,2}日)")
          + "|"
          + notBehind("[\\d.]", "%s月(?:3[2-9]|[4-9]\\d|00?)日".formatted(MONTH))
          + "|"
          + notBehind("[\\d.]", "(?:0?2月3[01]|(?:0?[469]|11)月31)日");

  /** 2024年1月1日至止, 自2024年1月1日起至。 */
  private static final String LOST_END =
      behind("\\d[日月]起?", "[至到](?:止(?!今)|(?=[，。；）]))") + "|自至(?=20\\d{2}年)";

  static final List<Remnant> ALL =
      List.of(
          withoutNumber(LOST_NUMBER),
          torn(String.join("|", LOST_YEAR, LOST_YEAR_MARK, LOST_MONTH_MARK, LOST_DAY_MARK)),
          torn(String.join("|", WRONG_YEAR_DIGITS, TWICE, NOT_IN_CALENDAR, LOST_END)));

  private TornDates() {}
}
