package nianbao.check.sentence;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.words.Tokens;

/** The bodies of a government, named beside one another: together they are all, each is a part. */
final class Bodies {

  private static final Pattern PARTS = Pattern.compile("其中|部门|乡镇|镇街|街道|各[县区市]|县区|办公");

  /** 受理最多的为市教育局. */
  private static final Pattern FOREMOST = Pattern.compile("[^，。；\\d]{0,10}(?:最多|居前|较多|靠前|前列)");

  private static final Pattern JOINED =
      Pattern.compile("(?:/[xOWjdv]{1,12}(?:\\([xOWjd/]{1,8}\\))?){1,6}[ft]{0,4}[RLHIr]");

  private static final Pattern LIST = Pattern.compile("[ftY,]{0,4}x{0,4}O(?:/[xOWjdv]{0,12})+");

  private static final Pattern ZONE = Pattern.compile("区管(?:理委员|委)会$");
  private static final List<String> WHOLE_ZONE = List.of("全区", "我区", "本区", "各部门");
  private static final String LEVELS = "省市县区旗州盟";
  private static final Pattern COUNTED = Pattern.compile("f{1,2}N,f{0,2}[RL]");

  /** Words for bodies of which there are several. */
  private static final Pattern SEVERAL = Pattern.compile("部门|各|街道|乡镇|单位|镇");

  /** Characters in which a sentence lists the parts of a government. */
  private static final int NEAR = 40;

  private static final List<String> OFFICES = List.of("局机关", "委机关", "机关");

  private static final Pattern TAKING = Pattern.compile(",f?[xO]{0,14}O[ft]{0,3}[RLH][^,]{0,6}N");

  private Bodies() {}

  /**
   * Whether a body is one of a government's: 市政府46件、市政府部门95件, or 县政府作出的答复, whatever the others did.
   *
   * @param from the index in the text behind its name
   */
  static boolean isOneOfSeveral(String text, int from) {
    int to = Math.min(text.length(), from + NEAR);
    Matcher next = PARTS.matcher(text).region(from, to);
    return (next.find() && !next.group().equals("其中"))
        || text.startsWith("作出", from)
        || text.startsWith("做出", from)
        || FOREMOST.matcher(text).region(from, to).lookingAt();
  }

  /** 公安机关 is no agency that speaks of itself. */
  static boolean isPartOfName(Tokens sentence, int at) {
    return at > 0
        && sentence.words(at, at).equals("机关")
        && "xW".indexOf(sentence.kinds().charAt(at - 1)) >= 0;
  }

  /** 局机关收到20件，局属支队收到11件: what the agency's own offices took in, beside its bodies'. */
  static boolean isBesideOthers(Tokens sentence, int at) {
    return OFFICES.contains(sentence.words(at, at))
        && Clauses.before(sentence.kinds(), at).indexOf('M') < 0
        && TAKING.matcher(Clauses.nearBehind(sentence.kinds(), at + 1)).find();
  }

  /** 全县 is all of a county's, and more than all of a town's. */
  static boolean isWhole(String words, String agency) {
    char level = words.charAt(words.length() - 1);
    return LEVELS.indexOf(level) < 0 || agency.replace("人民政府", "").endsWith(String.valueOf(level));
  }

  /** Whether an agency speaks for all of a zone: 高新区管理委员会. */
  static boolean isZone(String agency) {
    return ZONE.matcher(agency).find();
  }

  /** 全区, for a zone. */
  static boolean isWholeZone(String words) {
    return WHOLE_ZONE.contains(words);
  }

  /** 超过50件的部门有5个，共收到: so many bodies, not all. */
  static boolean areCounted(String kinds, int at) {
    return COUNTED.matcher(kinds).region(at + 1, kinds.length()).lookingAt();
  }

  /** 区政府及其部门、街道共收到: the government and what is below it, without figures of their own. */
  static boolean areJoinedBehind(Tokens sentence, int at) {
    Matcher joined = JOINED.matcher(sentence.kinds()).region(at + 1, sentence.kinds().length());
    return joined.lookingAt() && SEVERAL.matcher(sentence.words(at + 1, joined.end() - 1)).find();
  }

  /** The same, from the beginning of a clause up to the last of them. */
  static boolean areJoined(String clause) {
    return clause.endsWith("/") && LIST.matcher(clause).matches();
  }

  /** 各分局收到41件，局机关收到25件: named beside its branches, what is left of the agency. */
  static boolean isInnerPart(String words) {
    return words.endsWith("机关") && !words.startsWith("本") && !words.startsWith("我");
  }

  /** 市局受理涉我分局申请: the agency is what the applications are about. */
  static boolean isObject(Tokens sentence, int at) {
    return at > 0
        && sentence.kinds().charAt(at - 1) == 'c'
        && sentence.words(at - 1, at - 1).startsWith("涉");
  }
}
