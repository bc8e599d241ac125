package nianbao.check.statement;

import java.util.List;
import java.util.regex.MatchResult;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;

/** 申请由2023年的35件增至46件, 去年收到申请52件，今年46件: beside other years' figures the last is this year's. */
final class ComparedApplications {

  private static final String LAST_YEAR = "[PY][^,()]{0,6}[RL][^,()]{0,8}A[^,()]{0,4}N,";
  private static final String FROM = "([Aa])[kfdp]{0,4}+(?:[YP]d?+N/?+){1,3}+";

  private static final String SERIES =
      "([Aa])[^,()NVSD]{0,10}+,?+(?:[YPT][df]{0,2}+N[/,]){1,4}+([Yt])[df]{0,2}+(N)";

  private ComparedApplications() {}

  static List<Phrase> phrases() {
    return List.of(
        Phrase.of("AN", FROM + "f{1,2}+([Yt])?+d?+(N)", ComparedApplications::risen),
        Phrase.of("aN", FROM + "f{1,2}+([Yt])?+d?+(N)", ComparedApplications::risen),
        Phrase.of("YAN", SERIES, ComparedApplications::last),
        Phrase.of("YaN", SERIES, ComparedApplications::last),
        Phrase.of("CIN", "(?<=[Yt])f?+(I)(N)(?=[,/)]|$)", ComparedApplications::added),
        Phrase.of("AN", LAST_YEAR + "f?+[tY]f?+(N)(?=[,()]|$)", ComparedApplications::thisYear));
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
