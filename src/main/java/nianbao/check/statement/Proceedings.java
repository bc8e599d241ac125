package nianbao.check.statement;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.sentence.CaseKinds;
import nianbao.check.sentence.Causes;
import nianbao.check.sentence.Clauses;
import nianbao.check.sentence.NamedAgency;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;

/** 行政复议2件, 3起行政诉讼, 行政复议、行政诉讼各1件, 未经复议直接起诉2件、复议后起诉1件. */
final class Proceedings {

  private static final String KIND = "(?:U(?=k))?+[kda]{0,4}+(?:\\(U\\))?+";
  private static final String SUM = "[fcRLd]{0,5}+";
  private static final String NUMBER = "(N|n(?<=[fvk]n))";
  private static final String AND = "(?:/|(?<!k),)?+[cdUfa]{0,5}+";

  private static final String BOTH = "(?<![VS])([VS])" + KIND + AND + "(?!\\1)[VS]" + KIND;

  private static final String END = "(?=[,()/tYM]|f[UA]|f{0,2}c[sfdkwx]{0,8}[UA]|$)";

  private static final String WAY = "[cdfSkVUAa]{0,6}+(?:pO[cdfSk]{0,4}+)?+" + NUMBER;
  private static final String COUNTED = "(N)(?:d?/(?=[UA]))?+[dUAackpfwgH]{0,8}+";

  /** 行政复议6件、行政诉讼3件，合计9件. */
  private static final String ADDED_UP =
      "(?<=V"
          + "[kdafcRL]{0,4}N[/,][fcUdk]{0,4}S[kdafcRL]{0,4}N,(?:N(?=f))?)[fk]{1,3}+(?<=f)(N)"
          + "(?=[,()]|$)";

  /** 信息公开争议共6件，其中行政复议4件、行政诉讼2件. */
  private static final String DISPUTES =
      "(?<=[UA])g[fkd]{0,3}+(N)(?=,M,?f?V[^,()]{0,4}N[/,]f?S[^,()]{0,4}N)";

  private static final String RISEN =
      "([VS])[kfdp]{0,4}+(?:[YP]d?+N/?+){1,3}+f{1,2}+([Yt])?+d?+(N)";
  private static final String OF_THEM =
      KIND
          + SUM
          + "N,(?:M,?+|(?=c))[cdfpw]{0,4}+[UA]{1,2}+[dkcf]{0,4}+"
          + NUMBER
          + "(?![cfd]{0,4}[VS])";

  /** 未经复议直接提起诉讼的: no count of all lawsuits. */
  private static final Pattern ONE_WAY = Pattern.compile("[JK][^,()/N]{0,12}$");

  private static final List<String> SUMS = List.of("合计", "共计", "总计");

  /** Characters behind a count in which its list is disclaimed. */
  private Proceedings() {}

  static List<Phrase> phrases() {
    return List.of(
        Phrase.of("JN", "(N)[dUAakf]{0,4}+(J)" + END, Proceedings::countedWay),
        Phrase.of("JN", "(N)[dUAakf]{0,4}+(J)[fc]{0,3}+S" + END, Proceedings::countedWay),
        Phrase.of("KN", "(N)[dUAakf]{0,4}+(K)" + END, Proceedings::countedWay),
        Phrase.of("J", "J" + WAY, Proceedings::way),
        Phrase.of("K", "K" + WAY, Proceedings::way),
        Phrase.of("VP", RISEN, Proceedings::risen),
        Phrase.of("VY", RISEN, Proceedings::risen),
        Phrase.of("SP", RISEN, Proceedings::risen),
        Phrase.of("SY", RISEN, Proceedings::risen),
        Phrase.of(
            "VS&", BOTH + "[fc]{0,2}+&[fc]{0,2}+(N|n)[/,]" + NUMBER, Proceedings::respectively),
        Phrase.of("VSN", ADDED_UP, Proceedings::addedUp),
        Phrase.of("gN", DISPUTES, Proceedings::ofBothKinds),
        Phrase.of("VSv", BOTH + SUM + "v[fc]{0,2}+" + NUMBER, Proceedings::each),
        Phrase.of("VS", BOTH + SUM + NUMBER, Proceedings::together),
        Phrase.of("VN", "(V)" + OF_THEM, Proceedings::ofThem),
        Phrase.of("SN", "(S)" + OF_THEM, Proceedings::ofThem),
        Phrase.of(
            "V", "(V)k?+,[Yt]?+(?:c?[UA]k?)?+[fc]{0,3}+(N)(?=[,(]|$)", Proceedings::behindName),
        Phrase.of(
            "S", "(S)k?+,[Yt]?+(?:c?[UA]k?)?+[fc]{0,3}+(N)(?=[,(]|$)", Proceedings::behindName),
        Phrase.of("V", "(V)" + KIND + SUM + NUMBER, Proceedings::one),
        Phrase.of("S", "(S)" + KIND + SUM + NUMBER, Proceedings::one),
        Phrase.of("VN", COUNTED + "(V)" + KIND + END, Proceedings::counted),
        Phrase.of("SN", COUNTED + "(S)" + KIND + END, Proceedings::counted));
  }

  private static List<Statement> way(Sentence sentence, MatchResult words, TableFigures tables) {
    boolean direct = words.group().charAt(0) == 'J';
    return stated(sentence, words, words.start(1), direct ? tables.direct() : tables.afterReview());
  }

  /** 行政复议由上年的2件增至4件: the last figure is this year's. */
  private static List<Statement> risen(Sentence sentence, MatchResult words, TableFigures tables) {
    boolean dated = words.start(2) >= 0 && sentence.scope(words.start(2)).otherTime();
    return dated || !isMeant(sentence, words.start(), words.start() + 1)
        ? List.of()
        : List.of(
            new Statement(
                words.start(),
                words.end() - 1,
                Statement.CASES,
                sentence.value(words.start(3)),
                List.of(figure(words.group(1), tables))));
  }

  /** 2件未经复议直接起诉. */
  private static List<Statement> countedWay(
      Sentence sentence, MatchResult words, TableFigures tables) {
    Figure figure = words.group(2).equals("J") ? tables.direct() : tables.afterReview();
    return stated(sentence, words, words.start(1), figure);
  }

  private static boolean isCountedBefore(Sentence sentence, MatchResult words) {
    return sentence.clauseBefore(words.start()).indexOf(Tokens.COUNT) >= 0;
  }

  /** 行政复议方面，共发生5件, but not 10件被提起行政诉讼，合计27件. */
  private static List<Statement> behindName(
      Sentence sentence, MatchResult words, TableFigures tables) {
    return isCountedBefore(sentence, words) ? List.of() : one(sentence, words, tables);
  }

  private static List<Statement> one(Sentence sentence, MatchResult words, TableFigures tables) {
    return ONE_WAY.matcher(sentence.clauseBefore(words.start())).find()
        ? List.of()
        : stated(sentence, words, words.start(2), figure(words.group(1), tables));
  }

  private static List<Statement> counted(
      Sentence sentence, MatchResult words, TableFigures tables) {
    return stated(sentence, words, words.start(1), figure(words.group(2), tables));
  }

  /** 12件被申请行政复议、行政诉讼8件: what is counted before is not counted again with the other. */
  private static List<Statement> together(
      Sentence sentence, MatchResult words, TableFigures tables) {
    return isCountedBefore(sentence, words)
        ? List.of()
        : stated(sentence, words, words.start(2), tables.reviewAndLitigation());
  }

  /** 收到行政复议12件，其中涉及政府信息公开2件. Of a body that decides cases the text may speak of those of others. */
  private static List<Statement> ofThem(Sentence sentence, MatchResult words, TableFigures tables) {
    String before = sentence.clauseBefore(words.start());
    boolean own = !isDecided(before) && !NamedAgency.decidesCases(tables.report().agency());
    Scope scope = sentence.scope(words.start());
    return own && scope.isWhole()
        ? List.of(
            new Statement(
                words.start(),
                words.end() - 1,
                Statement.CASES,
                sentence.value(words.start(2)),
                List.of(figure(words.group(1), tables))))
        : List.of();
  }

  private static List<Statement> each(Sentence sentence, MatchResult words, TableFigures tables) {
    return Stream.of(tables.review(), tables.litigation())
        .flatMap(figure -> stated(sentence, words, words.start(2), figure).stream())
        .toList();
  }

  private static List<Statement> addedUp(
      Sentence sentence, MatchResult words, TableFigures tables) {
    boolean sum = SUMS.contains(sentence.words(words.start(), words.start()));
    return sum ? stated(sentence, words, words.start(1), tables.reviewAndLitigation()) : List.of();
  }

  private static List<Statement> ofBothKinds(
      Sentence sentence, MatchResult words, TableFigures tables) {
    return stated(sentence, words, words.start(1), tables.reviewAndLitigation());
  }

  private static List<Statement> respectively(
      Sentence sentence, MatchResult words, TableFigures tables) {
    boolean reviewFirst = words.group(1).equals("V");
    Figure second = reviewFirst ? tables.litigation() : tables.review();
    return List.of(
            stated(sentence, words, words.start(2), figure(words.group(1), tables)),
            stated(sentence, words, words.start(3), second))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static Figure figure(String kind, TableFigures tables) {
    return kind.equals("V") ? tables.review() : tables.litigation();
  }

  private static List<Statement> stated(
      Sentence sentence, MatchResult words, int number, Figure figure) {
    return isMeant(sentence, words)
        ? List.of(
            new Statement(
                words.start(),
                words.end() - 1,
                Statement.CASES,
                sentence.value(number),
                List.of(figure)))
        : List.of();
  }

  /** Cases about disclosure against the agency itself, and all of them. */
  static boolean isMeant(Sentence sentence, MatchResult words) {
    return isMeant(sentence, words.start(), words.end());
  }

  /** Where there was no case at all, there was none about disclosure. */
  static boolean isDenied(Sentence sentence, MatchResult words, TableFigures tables) {
    return NamedAgency.decidesCases(tables.report().agency())
        ? isMeant(sentence, words)
        : isOwn(sentence, words.start(), words.end());
  }

  private static boolean isMeant(Sentence sentence, int start, int end) {
    return isOwn(sentence, start, end)
        && !CaseKinds.isOfAKind(Clauses.listBefore(sentence.kinds(), start))
        && (Clauses.hasOneOf("AU", sentence.kinds().substring(start, end))
            || !isStrange(sentence, start))
        && !CaseKinds.isPartOfItself(sentence.kinds(), start)
        && (sentence.scope(end - 1).aboutApplications()
            || sentence.scope(end - 1).aboutCases()
            || Causes.isCausedBehind(sentence.kinds(), end));
  }

  private static boolean isOwn(Sentence sentence, int start, int end) {
    Scope scope = sentence.scope(end - 1);
    String before = Clauses.listBefore(sentence.kinds(), start);
    return scope.isWhole()
        && !scope.casesOfOthers()
        && !isDecided(before)
        && !Causes.isOfOtherCause(sentence.tokens(), start)
        && !Causes.isOfOtherThings(sentence.tokens(), start)
        && !CaseKinds.areAskedOfItself(sentence, start)
        && !CaseKinds.areGeneral(sentence.kinds(), end)
        && !CaseKinds.areDisclaimed(sentence, start, end);
  }

  /** 未经复议直接起诉2件 is said of lawsuits that were told, whatever stands before. */
  private static boolean isStrange(Sentence sentence, int start) {
    return "JK".indexOf(sentence.kinds().charAt(start)) < 0
        && CaseKinds.isStrange(Clauses.listBefore(sentence.kinds(), start));
  }

  /** 办理行政复议案件: the agency decides them; 因政府信息公开被申请 is said of its own. */
  private static boolean isDecided(String before) {
    boolean deciding = before.indexOf('L') >= 0 || before.indexOf('H') >= 0;
    return deciding && before.indexOf('c') < 0 && before.indexOf(Tokens.APPLICATION) < 0;
  }
}
