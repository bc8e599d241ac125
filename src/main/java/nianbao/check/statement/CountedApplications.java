package nianbao.check.statement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.check.sentence.Askers;
import nianbao.check.sentence.Clauses;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;

/**
 * Applications counted without a verb, 全年共有26件政府信息公开申请, or beside other years' figures: of
 * 申请由2023年的35件增至46件 the last is this year's.
 */
final class CountedApplications {

  /** Kinds that may stand before a name without a verb, such that it is all of the applications. */
  private static final String BEFORE_NAME = ",(/YtsTMPWOe";

  private static final String LAST_YEAR = "[PY][^,()]{0,6}[RL][^,()]{0,8}A[^,()]{0,4}N,";
  private static final String FROM = "([Aa])[kfdp]{0,4}+(?:[YP]d?+N/?+){1,3}+";

  private static final String SERIES =
      "([Aa])[^,()NVSDYP]{0,10}+,?+(?:[YPT][df]{0,2}+N[/,]){1,4}+([Yt])[df]{0,2}+(N)";

  /** 全系统收到申请103件，其中市局47件. */
  private static final String OF_A_SYSTEM =
      "([Aa])[fk]{0,4}+(N),M,?+f{0,2}+x{0,4}+([sO])h?+[fRLAa]{0,4}+(N)(?=[,/()]|$)";

  /** 网络接收9件，信函接收5件，合计14件. */
  private static final String ADDED_UP =
      "[^,()NRLVSDu!CTYPM]{0,16}+,[ft]{1,3}+(?<=f)(N)(?=[,()]|$)";

  private static final String TAKEN = "[RL][fAakw]{0,4}+N";
  private static final String BY_VERBS =
      "(R|L)[fAakw]{0,4}+N(?:[,/][^,()NRLVSDu!CYPM]{0,16}+" + TAKEN + "){1,6}" + ADDED_UP;
  private static final String BY_NAMES =
      "(A)[kfHRLU]{0,4}+,?+(?:[^,()NRLVSDu!CYPM/]{0,12}+N[,/]){1,8}"
          + "[^,()NRLVSDu!CYPM/]{1,12}+N"
          + ADDED_UP;

  /** 网络9件、信函4件，共13件, 当面1件，信函4件，两项合计5件: where all parts are channels. */
  private static final String BY_CHANNELS =
      "((?:[^,()NVSDu!CTYPMOjz/]{0,8}h[^,()NVSDu!CTYPMOjz/]{0,8}N[,/]){2,8}+)"
          + "(?:N(?=f))?+[ftRL]{1,4}+(?<=[fRL])(N)(?=[,()]|$)";

  private static final Pattern PART_OF_YEAR = Pattern.compile("[季月]|[上下]半年");
  private static final List<String> SUMS = List.of("合计", "共计", "总计", "共");

  private CountedApplications() {}

  static List<Phrase> phrases() {
    return List.of(
        Phrase.of("AN", "f{1,3}+(N)d?+(A)(?=[,()]|$)", CountedApplications::countedBefore),
        Phrase.of(
            "AN", "(?<=[sWtY])f{0,2}+(N)d?+(A)(?!d?[cVSDu])", CountedApplications::countedBefore),
        Phrase.of("aN", "(?<=[Yt])f{0,2}+(N)d?+(a)(?=[,c])", CountedApplications::countedBefore),
        Phrase.of("AN", "(?<=p)(N)d?+(A)(?=x?+f{0,2}+H)", CountedApplications::countedBefore),
        Phrase.of(
            "A",
            Applications.NAME + Applications.SUM + Applications.NUMBER,
            CountedApplications::counted),
        Phrase.of(
            "a",
            Applications.NAME + Applications.SUM + Applications.NUMBER,
            CountedApplications::counted));
  }

  /** Beside the figures of other years. */
  static List<Phrase> besideOthers() {
    return List.of(
        Phrase.of("AN", FROM + "f{1,2}+([Yt])?+d?+(N)", CountedApplications::risen),
        Phrase.of("aN", FROM + "f{1,2}+([Yt])?+d?+(N)", CountedApplications::risen),
        Phrase.of("AN", OF_A_SYSTEM, CountedApplications::ownPart),
        Phrase.of("N", BY_VERBS, CountedApplications::addedUp),
        Phrase.of("Nh", BY_CHANNELS, CountedApplications::addedUp),
        Phrase.of("AN", BY_NAMES, CountedApplications::addedUp),
        Phrase.of("YAN", SERIES, CountedApplications::last),
        Phrase.of("YaN", SERIES, CountedApplications::last),
        Phrase.of("CIN", "(?<=[Yt])f?+(I)(N)(?=[,/)]|$)", CountedApplications::added),
        Phrase.of("AN", LAST_YEAR + "f?+[tY]f?+(N)(?=[,()]|$)", CountedApplications::thisYear));
  }

  /** 全年共有26件政府信息公开申请. */
  private static List<Statement> countedBefore(
      Sentence sentence, MatchResult words, TableFigures tables) {
    Scope scope = sentence.scope(words.start(2));
    boolean named = words.group(2).equals("A") || scope.aboutApplications();
    boolean whole = named && scope.isWhole() && !scope.listed();
    return whole && isAll(sentence, words.start(), tables)
        ? Applications.stated(
            words, sentence.value(words.start(1)), List.of(tables.received(), tables.accepted()))
        : List.of();
  }

  /** Without a verb the figure may be what came in, what was settled, or what was disclosed. */
  private static List<Statement> counted(
      Sentence sentence, MatchResult words, TableFigures tables) {
    Scope scope = sentence.scope(words.start());
    boolean named = Applications.isNamed(sentence, words);
    if (!named || !scope.isWhole() || scope.listed() || !isAll(sentence, words.start(), tables)) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>(List.of(tables.received(), tables.accepted()));
    if (tables.balance()) {
      figures.add(tables.settled());
      figures.add(tables.disclosed());
    }
    return Applications.stated(words, sentence.value(words.end() - 1), figures);
  }

  private static boolean isAll(Sentence sentence, int name, TableFigures tables) {
    int before = Clauses.firstOf(sentence.kinds(), name, "dfUcpI");
    if (Askers.isShareOf(sentence.tokens(), name)
        || Askers.isAskedOf(sentence.kinds(), before - 1)) {
      return false;
    }
    int place = Clauses.firstOf(sentence.kinds(), before, "x");
    if (place < before && isOwnPlace(sentence.words(place, before - 1), tables)) {
      before = place;
    }
    before = Askers.beforeEverybody(sentence.tokens(), before, name);
    return before == 0 || BEFORE_NAME.indexOf(sentence.kinds().charAt(before - 1)) >= 0;
  }

  /** 青石县政府信息公开申请总量为12件, of 青石县人民政府. */
  private static boolean isOwnPlace(String words, TableFigures tables) {
    return words.length() > 1 && tables.report().agency().startsWith(words);
  }

  /** Of all that a system of agencies took in the tables hold either its own part or the whole. */
  private static List<Statement> ownPart(
      Sentence sentence, MatchResult words, TableFigures tables) {
    Scope all = sentence.scope(words.start(1));
    Scope own = sentence.scope(words.start(3));
    BigInteger whole = BigInteger.valueOf(sentence.value(words.start(2)));
    boolean meant =
        all.otherAgency()
            && !all.otherTime()
            && !own.otherAgency()
            && !own.listed()
            && tables.received().differsFrom(whole)
            && tables.accepted().differsFrom(whole);
    return meant
        ? Applications.stated(
            words, sentence.value(words.start(4)), List.of(tables.received(), tables.accepted()))
        : List.of();
  }

  /** Whatever the parts are, their sum is all. */
  private static List<Statement> addedUp(
      Sentence sentence, MatchResult words, TableFigures tables) {
    int number = words.start(2);
    int sum = Clauses.firstOf(sentence.kinds(), number, "ftRL");
    Scope scope = sentence.scope(words.start(1));
    boolean named = words.group().indexOf(Tokens.APPLICATION) >= 0 || scope.aboutApplications();
    if (!isSum(sentence, sum, number)) {
      return List.of();
    }
    boolean meant =
        named
            && arePartsOfTheYear(sentence, words)
            && !scope.otherTime()
            && !scope.otherAgency()
            && !scope.otherThings()
            && !scope.casesOfOthers();
    boolean taken =
        words.group().indexOf('h') >= 0
            || Clauses.hasOneOf("RL", sentence.clauseBefore(words.start(1) + 1));
    List<Figure> figures =
        taken
            ? List.of(tables.received(), tables.accepted())
            : List.of(tables.received(), tables.accepted(), tables.settled(), tables.disclosed());
    return Applications.stated(words, sentence.value(number), meant ? figures : List.of());
  }

  private static boolean isSum(Sentence sentence, int first, int number) {
    for (int i = first; i < number; i++) {
      if (SUMS.contains(sentence.words(i, i))) {
        return true;
      }
    }
    return false;
  }

  /** 一季度9件、二季度14件, not 近三年9件. */
  private static boolean arePartsOfTheYear(Sentence sentence, MatchResult words) {
    for (int i = words.start(); i < words.end(); i++) {
      boolean time = sentence.kinds().charAt(i) == Tokens.OTHER_TIME;
      if (time && !PART_OF_YEAR.matcher(sentence.words(i, i)).find()) {
        return false;
      }
    }
    return true;
  }

  /** 去年收到政府信息公开申请52件，今年46件. */
  private static List<Statement> thisYear(
      Sentence sentence, MatchResult words, TableFigures tables) {
    int number = words.end() - 1;
    Scope scope = sentence.scope(number);
    return scope.isWhole() && scope.statedTime()
        ? Applications.stated(
            words, sentence.value(number), List.of(tables.received(), tables.accepted()))
        : List.of();
  }

  /** 办理申请44件，包括2024年新增42件和2023年结转2件. */
  private static List<Statement> added(Sentence sentence, MatchResult words, TableFigures tables) {
    Scope scope = sentence.scope(words.start(1));
    boolean meant =
        sentence.words(words.start(1), words.start(1)).equals("新增")
            && sentence.kinds().lastIndexOf(Tokens.APPLICATION, words.start()) >= 0
            && !sentence.has('D')
            && scope.isWhole()
            && !scope.otherThings();
    return meant
        ? Applications.stated(words, sentence.value(words.end() - 1), List.of(tables.received()))
        : List.of();
  }

  /** 申请数量连续增长，2022年31件、2023年42件、2024年53件. */
  private static List<Statement> last(Sentence sentence, MatchResult words, TableFigures tables) {
    int year = words.start(2);
    Scope scope = sentence.scope(words.start());
    boolean reported =
        sentence.kinds().charAt(year) != 'Y' || sentence.value(year) == tables.report().year();
    boolean whole = !scope.otherAgency() && !scope.partial() && !scope.listed();
    return reported && whole && Applications.isNamed(sentence, words)
        ? Applications.stated(
            words, sentence.value(words.start(3)), List.of(tables.received(), tables.accepted()))
        : List.of();
  }

  /** 申请由2023年的35件增至46件: the last figure is this year's. */
  private static List<Statement> risen(Sentence sentence, MatchResult words, TableFigures tables) {
    Scope scope = sentence.scope(words.start());
    boolean dated = words.start(2) >= 0 && sentence.scope(words.start(2)).otherTime();
    boolean whole = !scope.otherAgency() && !scope.partial() && !scope.listed();
    return Applications.isNamed(sentence, words) && whole && !dated
        ? Applications.stated(
            words, sentence.value(words.start(3)), List.of(tables.received(), tables.accepted()))
        : List.of();
  }
}
