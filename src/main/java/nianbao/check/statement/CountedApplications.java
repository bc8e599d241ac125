package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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
      "([Aa])[^,()NVSD]{0,10}+,?+(?:[YPT][df]{0,2}+N[/,]){1,4}+([Yt])[df]{0,2}+(N)";

  private CountedApplications() {}

  static List<Phrase> phrases() {
    return List.of(
        Phrase.of("AN", "f{1,3}+(N)d?+(A)(?=[,()]|$)", CountedApplications::countedBefore),
        Phrase.of(
            "AN", "(?<=[sWtY])f{0,2}+(N)d?+(A)(?!d?[VSDu])", CountedApplications::countedBefore),
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
        Phrase.of("YAN", SERIES, CountedApplications::last),
        Phrase.of("YaN", SERIES, CountedApplications::last),
        Phrase.of("CIN", "(?<=[Yt])f?+(I)(N)(?=[,/)]|$)", CountedApplications::added),
        Phrase.of("AN", LAST_YEAR + "f?+[tY]f?+(N)(?=[,()]|$)", CountedApplications::thisYear));
  }

  /** 全年共有26件政府信息公开申请. */
  private static List<Statement> countedBefore(
      Sentence sentence, MatchResult words, TableFigures tables) {
    Scope scope = sentence.scope(words.start(2));
    return scope.isWhole() && !scope.listed() && isAll(sentence, words.start(), tables)
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
    int place = Clauses.firstOf(sentence.kinds(), before, "x");
    if (place < before && isOwnPlace(sentence.words(place, before - 1), tables)) {
      before = place;
    }
    return before == 0 || BEFORE_NAME.indexOf(sentence.kinds().charAt(before - 1)) >= 0;
  }

  /** 青石县政府信息公开申请总量为12件, of 青石县人民政府. */
  private static boolean isOwnPlace(String words, TableFigures tables) {
    return words.length() > 1 && tables.report().agency().startsWith(words);
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
