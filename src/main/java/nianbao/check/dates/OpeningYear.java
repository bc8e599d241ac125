package nianbao.check.dates;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.rule.Anchored;

/**
 * The year that a paragraph opens with as the one that it reports on: 2023年，我局…, 2023年以来,
 * 截至2023年12月31日.
 *
 * <p>2023年制定的办法, 2023年为8件 and 较2023年 speak of another year rightly, and so does a sentence that
 * goes on to name the reported one.
 */
final class OpeningYear {

  /** A heading may run on into its text, in one paragraph. */
  private static final String NUMBER =
      "(?:（[一二三四五六七八九十]{1,3}）[^。，；：\\n]{0,25}[。：]|[\\d一二三四五六七八九十]{1,2}[.、][^。，；：\\n]{0,25}[。：])?+";

  private static final String SELF = "(?:我|本)(?:局|委|厅|办|院|所|中心|单位|机关|部门|镇|乡|街道|区|县|市|省|行政机关)|县|区|市";

  private static final String DOES =
      "(?:共|累计)?(?:未|没有|无(?!锡)|共(?!同|建|享)|全年|累计|收到|受理|主动公开(?!的)|通过|(?:政府信息|政务)公开工作(?:虽|取得|总体|还|仍|存在))";

  private static final Pattern OPENING =
      Pattern.compile(
          NUMBER
              + "(?:回顾|总结|在|(?:刚刚)?过去的)?+(?:截[至止]到?(20\\d{2})年(?:12月(?:31日|底)|年?[底末])"
              + "|(20\\d{2})年(?:度|全年)?(?:以来)?，"
              + "|(20\\d{2})年度?以来(?![^，。；]{1,12}的)"
              + "|(20\\d{2})年(?:度|全年)?(?=%s|%s)".formatted(SELF, DOES)
              + "|(?:%s)(20\\d{2})年度?(?=无|没有|未|共(?!同|建|享)|主动公开(?!的)|收到))".formatted(SELF));

  private static final Pattern CITED = Pattern.compile("《[^》\\n]{0,100}》|〔20\\d{2}〕");

  /** What is said of another year rightly. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("整改|上一?年度?|去年|[较比与](?:本年|今年)|今年|本年度?较|至今|连续");

  private static final Pattern PLANNED = Pattern.compile("将|拟|计划|力争|下一步|下步|打算|工作思路|进一步|继续|着力|要");

  private static final Pattern FUTURE =
      Pattern.compile("度?，?(?:[我本][局委厅办镇乡们]|[我本](?:单位|机关|街道|中心))?(?:将|拟|力争|计划)");

  private static final String GOING_ON = "(?:继续|进一步|从以下|着力|重点|不断|持续|坚持|严格|认真|加大|加强|紧紧围绕|围绕|结合)";

  private static final Anchored PLAN =
      Anchored.of(
          "(?:下一步|下步|下阶段|今后)(?:工作中)?，?(?:在)?(20\\d{2})年(?!以来|工作中|底前)"
              + "|(?:下一步|下步|下阶段|今后)[^，。；\\n]{0,6}，[^，。；\\d\\n]{0,8}将在(20\\d{2})年"
              + "|(?<![\\d与较比同对在])(20\\d{2})年度?，?(?:[我本][局委厅办镇乡区县市们]|[我本](?:单位|机关|街道|中心))?将"
              + GOING_ON,
          "下一步",
          "下步",
          "下阶段",
          "今后",
          "将");

  private static final Pattern FIGURE = Pattern.compile("\\d[件条次份篇个]");

  private OpeningYear() {}

  /** The opening words with another year than the reported one, if a paragraph has them. */
  static Optional<String> wrong(String text, int year) {
    Matcher opening = OPENING.matcher(text);
    if (text.indexOf('年') < 0 || !opening.lookingAt()) {
      return Optional.empty();
    }
    int stated = year(opening);
    String sentence = CITED.matcher(firstSentence(text, opening.end())).replaceAll("");
    if (stated < year && isPlannedFor(sentence, year)) {
      return Optional.of(opening.group());
    }
    boolean rightly =
        stated == year
            || sentence.contains(year + "年")
            || nextSentence(text, opening.end()).startsWith(year + "年")
            || ELSEWHERE.matcher(sentence).find()
            || (opening.group().contains("以来") && sentence.contains("累计"))
            || (stated > year && isPlanned(sentence));
    return rightly ? Optional.empty() : Optional.of(opening.group());
  }

  /** 2023年…不足，2024年将加以改进, in the report of 2024: then the plan is as old as the rest. */
  private static boolean isPlannedFor(String sentence, int year) {
    int named = sentence.indexOf(year + "年");
    return FUTURE.matcher(sentence).region(named + 5, sentence.length()).lookingAt()
        && sentence.indexOf(year + "年", named + 1) < 0;
  }

  /**
   * A plan for the reported year, or one before, if a passage has it: 下一步，2024年我局将… was written a
   * year ago.
   */
  static Optional<String> plannedTooLate(String text, int year) {
    return PLAN.in(text).filter(plan -> year(plan) <= year).map(MatchResult::group).findFirst();
  }

  private static int year(MatchResult opening) {
    int group = 1;
    while (opening.group(group) == null) {
      group++;
    }
    return Integer.parseInt(opening.group(group));
  }

  private static boolean isPlanned(String sentence) {
    return PLANNED.matcher(sentence).find() || !FIGURE.matcher(sentence).find();
  }

  private static String firstSentence(String text, int from) {
    return text.substring(from, end(text, from));
  }

  private static String nextSentence(String text, int from) {
    int end = end(text, from);
    return text.substring(Math.min(text.length(), end + 1));
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && "。！？\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
