package nianbao.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.sentence.NamedAgency;

/**
 * Sentences in which an agency does what a report tells of nobody but its own:
 * 黑石市旅游局2024年未收到政府信息公开申请.
 *
 * <p>Certain is the agency of another place of the same rank: it is neither above nor below, and no
 * second name plate of the same body. Of the same place it is a department for other things, where
 * it does what is told in its own report alone.
 */
final class SelfReport {

  private static final String TIME =
      "(?:20\\d{2}年(?:度|以来)?|全年|本年度|一年来|年内|截至20\\d{2}年12月31日|截至目前|下一步|下步|今后)?，?";

  private static final String DOES =
      "(?:(?:20\\d{2}年(?:度|以来)?|全年|本年度)，?)?(?:[坚始持续全]?[持终面][^，。]{0,6})?"
          + "(?:在?(?:政府信息|政务|信息)公开工作|(?:认真|全面|严格|深入|坚决|切实|扎实|积极)+(?:学习)?"
          + "(?:贯彻|落实|执行|履行|做好|推进|推动|开展)|坚持以|(?:共|累计|共计)?主动公开|通过[^，。]{2,20}公开"
          + "|(?:共|累计)?(?:收到|受理|办理)(?:政府信息公开|依申请)|[未没无](?:有)?(?:收到|收取|受理|接到|发生|产生|依申请)"
          + "|严格按照|高度重视(?:政府)?信息公开|收取信息处理费|不断加强|进一步加强"
          + "|将(?:进一步|继续|持续|不断|认真|严格|着力|坚持)[^，。]{0,10}公开)";

  /** What no agency tells of another one next door. */
  private static final Pattern ITS_OWN =
      Pattern.compile(
          "公开为常态|主动公开|信息处理费|(?:收到|受理|接到)(?:政府信息公开|依申请)|将[^，。]{2,14}公开|重视(?:政府)?信息公开|公开工作");

  /** Behind these an agency is whom something is done for or with. */
  private static final String NOT_DOING =
      "(?!协助|配合|指导|督促|会同|联合|组织|邀请|推动|帮助|支持|代表|通过|按照|根据|依据|遵照|参加|接受|报送|结合)";

  private static final Pattern DOER =
      Pattern.compile(TIME + NOT_DOING + "(\\p{IsHan}{2,24}?(?:局|委员会|联合会|厅|政府|办事处|办公室|中心))" + DOES);

  private static final String PLACE_ENDS = "区州县旗道省市盟镇乡";

  private static final String TOWNS = "乡镇道";

  /** Of 局, 委员会, 厅, 政府, 办事处, 办公室 and 中心. */
  private static final String LAST_CHARACTERS = "局会厅府处室心";

  /** As far as a time and a name may reach. */
  private static final int FURTHEST = 42;

  private static final Pattern PLACE =
      Pattern.compile("[\\p{IsHan}&&[^府局委厅及]]{2,8}?(自治[区州县旗]|街道|[省市县区旗州盟镇乡])");

  private final String agency;
  private final Optional<String> place;

  SelfReport(String agency) {
    this.agency = agency;
    this.place = place(agency);
  }

  /** The words by which other agencies report of themselves in a text. */
  Stream<String> others(String text) {
    List<String> others = new ArrayList<>();
    Matcher doer = DOER.matcher(text);
    for (int at = 0; place.isPresent() && at < text.length(); at = behind(text, at)) {
      if (isNameNear(text, at)
          && doer.region(at, text.length()).lookingAt()
          && (isOther(doer.group(1)) || isNextDoor(doer.group(1), sentence(text, doer)))) {
        others.add(doer.group());
      }
    }
    return others.stream();
  }

  /** Whether a place and an agency's ending stand near: few sentences have both. */
  private static boolean isNameNear(String text, int from) {
    boolean placed = false;
    for (int at = from; at < Math.min(text.length(), from + FURTHEST); at++) {
      if (placed && LAST_CHARACTERS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      placed |= PLACE_ENDS.indexOf(text.charAt(at)) >= 0;
    }
    return false;
  }

  private static String sentence(String text, MatchResult doer) {
    return text.substring(doer.start(), behind(text, doer.end()) - 1);
  }

  /** Where the next sentence begins. */
  private static int behind(String text, int from) {
    int at = from;
    while (at < text.length() && "。；\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at + 1;
  }

  private boolean isOther(String name) {
    return place(name)
        .filter(other -> !isSamePlace(other) && isSameRank(other))
        .filter(other -> !new NamedAgency(name).canBe(agency))
        .isPresent();
  }

  /** 云岭县林业局 in the report of 云岭县水利局. */
  private boolean isNextDoor(String name, String sentence) {
    return place.equals(place(name))
        && ITS_OWN.matcher(sentence).find()
        && !new NamedAgency(name).canBe(agency)
        && Departments.areApart(name, agency);
  }

  private boolean isSamePlace(String other) {
    return place.filter(own -> own.endsWith(other) || other.endsWith(own)).isPresent();
  }

  private boolean isSameRank(String other) {
    return place.filter(own -> rank(own) == rank(other)).isPresent();
  }

  /** By the last character; towns of all kinds are of one rank. */
  private static char rank(String place) {
    char last = place.charAt(place.length() - 1);
    return TOWNS.indexOf(last) >= 0 ? TOWNS.charAt(0) : last;
  }

  /** The innermost place that a name begins with: 环翠区 of 威海市环翠区科学技术局. */
  private static Optional<String> place(String name) {
    Matcher matcher = PLACE.matcher(name);
    Optional<String> place = Optional.empty();
    int end = 0;
    while (matcher.region(end, name.length()).lookingAt() && matcher.end() < name.length()) {
      place = Optional.of(matcher.group());
      end = matcher.end();
    }
    return place;
  }
}
