package nianbao.check.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with units, years and stretches of time, at a place in a text. */
final class NumberReader {

  /** What may begin here: a quick look before the patterns. */
  private static final String BEGINNINGS = "0123456789零〇一二两三四五六七八九十第近";

  /** What stands behind digits that one of the forms fits; nothing else is looked at closely. */
  private static final String FOLLOWING = "年月日季至到—–~～-、，；：（）。,件条份宗起项例次封笔部篇个名位";

  private static final String TO = "，?[至到—–~～-]{1,2}";
  private static final String YEAR = "(?:19|20)\\d{2}";

  private record Form(char kind, Pattern pattern) {}

  private static Form form(char kind, String pattern) {
    return new Form(kind, Pattern.compile(pattern));
  }

  /** The first that fits is the one; its first group, if any, is the value. */
  private static final List<Form> FORMS =
      List.of(
          form(Tokens.OTHER_TIME, "第?[一二三四1-4]季度?|近[一二两三四五\\d]{1,2}年来?|[二两三四五六七八九十\\d]{1,2}年来"),
          form(Tokens.OTHER, "第[\\d一二三四五六七八九十]{1,4}[件条份个次项期届批]?"),
          form(
              Tokens.OTHER_TIME,
              "%1$s年?度?(?:%2$s|、)%1$s学?年度?|%1$s年度?(?:以前|之前|前|至今)".formatted(YEAR, TO)),
          form(
              Tokens.YEAR,
              "(%1$s)年0?1月?(?:0?1日)?起?%2$s(?:%1$s年)?12月(?:31日|底|份)?止?".formatted(YEAR, TO)),
          form(Tokens.YEAR, "(%1$s)年度?12月(?:31日|底|末)|(?<=截[至止])(%1$s)年12月(?!\\d)".formatted(YEAR)),
          form(
              Tokens.THIS_TIME, "0?1月?(?:0?1日)?起?%s12月(?:31日|底|份)?止?|12月(?:31日|底|末)".formatted(TO)),
          form(Tokens.YEAR, "(%s)年(?:度|全年|内|底|末|以来)?(?!\\d{1,2}月)".formatted(YEAR)),
          form(
              Tokens.OTHER_TIME,
              "(?:%1$s年)?\\d{1,2}月?(?:\\d{1,2}日)?(?:%2$s\\d{1,2}月(?:\\d{1,2}日)?|(?<=[月日])份?[底末初]?)"
                  .formatted(YEAR, TO)),
          form(
              Tokens.COUNT,
              "(\\d{1,3}(?:,\\d{3}){1,4}+|\\d{1,12}+|[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万]{0,9}+)"
                  + "(?:件次|[件条份宗起项例次封笔部篇](?![月数])|个(?![工自月小百方步环渠部单栏平系]))"),
          form('w', "\\d{1,6}+[名位个](?=申请人|公民|群众|村民|居民|市民|自然人)"),
          form(Tokens.NUMBER, "(\\d{1,12}+|零|〇)(?=[，；：（）、。]|$)"),
          form(Tokens.OTHER, "\\d{1,20}+"));

  private NumberReader() {}

  /** The token that begins at a place, or none: length 0. */
  static Token at(String text, int place) {
    if (BEGINNINGS.indexOf(text.charAt(place)) >= 0 && !isInsideNumber(text, place)) {
      int behind = behindDigits(text, place);
      if (behind > place && behind < text.length() && FOLLOWING.indexOf(text.charAt(behind)) < 0) {
        return new Token(Tokens.OTHER, place, behind, 0);
      }
      for (Form form : FORMS) {
        Matcher matcher = form.pattern().matcher(text).region(place, text.length());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        if (matcher.lookingAt()) {
          return new Token(form.kind(), place, matcher.end(), value(matcher));
        }
      }
    }
    return new Token(Tokens.OTHER, place, place, 0);
  }

  private static int behindDigits(String text, int place) {
    int behind = place;
    while (behind < text.length() && text.charAt(behind) >= '0' && text.charAt(behind) <= '9') {
      behind++;
    }
    return behind;
  }

  /** 2024年: 1.2024年 is an item and the year in which it begins. */
  static boolean isYear(String text, int at) {
    return text.startsWith("20", at) && text.startsWith("年", at + "2024".length());
  }

  /** As in 1.5件 or 10-12件. */
  private static boolean isInsideNumber(String text, int place) {
    return place > 1
        && !(text.charAt(place - 1) == '.' && isYear(text, place))
        && Character.isDigit(text.charAt(place))
        && ".,-—".indexOf(text.charAt(place - 1)) >= 0
        && Character.isDigit(text.charAt(place - 2));
  }

  private static long value(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Numeral.value(matcher.group(group));
      }
    }
    return 0;
  }
}
