package nianbao.check.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nianbao.check.sentence.CaseKinds;
import nianbao.check.sentence.Causes;
import nianbao.check.sentence.Clauses;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;

/** 上年结转2件, 结转2025年3件, 5件申请转结下年度, 2023年未结转. The year tells which side is meant. */
final class CarriedApplications {

  private static final String TO = "[fdp]{0,3}+([FYP])";
  private static final String WORK = "[kdHAaUft]{0,8}+";
  private static final String NUMBER = "(N|n(?<=[fHk]n))";
  private static final String END = "(?=[,()/]|$)";
  private static final String CARRIED = "[fdAak]{0,4}+C";

  /** 5件申请按程序结转下年度: no other figure, list, or time between. */
  private static final String ON_THE_WAY = "[^,()/NnVSDuMTYPFCQz$]{0,12}+(?:/(?=C))?+";

  /** 3件未办结，结转下年度, 2件正在办理中，结转下年度. */
  private static final String UNFINISHED =
      "[kdAafwcpx]{0,6}+[z+][^,()/NnVSDuMTYPFCQ$]{0,8}+(?:[,/(](?=f{0,3}C))?+";

  /** 1件因征求第三方意见，结转下年度. */
  private static final String BECAUSE =
      "([cp])[^,()/NnVSMYPFCQ$]{0,14}+,(?:[+][^,()/NnVSMYPFCQ$]{0,8}+,)?+f{0,3}+";

  /** 未办结3件，结转下年度. */
  private static final String LEFT = "(?:z[HfkdAa]|\\+)[HfkdAa]{0,4}+(N)[kdAaf]{0,3}+[,/(]?+";

  /** 2023年未办结转入2件, 结转上年未办结申请2件. */
  private static final String OPEN = "(?:[fds]{0,2}z[Hfdk]{1,4}A?)?+";

  /** 加上2件由上年结转共9件: what is counted before is not counted again behind. */
  private static final String BEGINNING = "(?<!N[fdpx]{0,2})";

  /** 没有往年结转未办的申请. */
  private static final String OPEN_ONES = "(?:zH?+x{0,2}+)?+[kdHAaUfc]{0,8}+";

  /** No figure follows that is what was carried: 结转下年度3件. */
  private static final String ALONE = "(?![kdHAaUft]{0,8}[Nn])";

  static final Pattern SETTLED =
      Pattern.compile("(?:^|[,/tsYM])f{0,3}(?:H[dkAaf]{0,4}N|N[dkAa]{0,2}f{0,3}H)");

  /** 其中20件已答复、1件结转: beside what was settled, the parts are all there are. */
  private static final Pattern SETTLED_PART =
      Pattern.compile("^M,?(?:N[dkAa]{0,2}f{0,3}H|H[dkAaf]{0,4}N)/$");

  private static final Pattern FORWARD = Pattern.compile("C[fdp]{0,3}[FY]|Q");

  private static final List<String> REASONS = List.of("因", "由于", "因为", "按", "按照", "依据", "根据", "依照");
  private static final List<String> YEARS_END = List.of("年末", "年底", "期末");
  private static final List<String> THIS_YEAR = List.of("本年", "本年度", "当年");
  private static final List<String> YEARS_BEGINNING = List.of("年初", "期初");

  private final int year;

  private CarriedApplications(int year) {
    this.year = year;
  }

  static List<Phrase> phrases() {
    return List.of(
        Phrase.of(
            "C",
            BEGINNING + "([PY])" + OPEN + CARRIED + "(?:" + TO + ")?+" + OPEN + WORK + NUMBER,
            stated(1, 2, 3)),
        Phrase.of("$", "(P)[fd]?+\\$[kdAa]{0,2}+(N)", stated(1, 0, 2)),
        Phrase.of("zH", "([PY])[fds]{0,2}+zH[dkfAa]{0,5}+(N)", stated(1, 0, 2)),
        Phrase.of(
            "Cz", "([PY])[fs]{0,3}+z[f]{0,2}+C(?:" + TO + ")?+[kdHAaU]{0,6}+" + END, denied(1, 2)),
        Phrase.of(
            "Cz",
            "z[fdcR]{0,3}+(?:x{1,2}+/)?+([PY])?+" + CARRIED + "(?:" + TO + ")?+" + OPEN_ONES + END,
            denied(1, 2)),
        Phrase.of("Qz", "z[fdc]{0,2}+Q[kdHAa]{0,4}+" + END, denied(0, 0)),
        Phrase.of("F", "(F)[fd]{0,2}+C" + WORK + NUMBER, stated(0, 1, 2)),
        Phrase.of("FH", "(F)[fdp]{0,2}+H[kdAa]{0,3}+(N)", stated(0, 1, 2)),
        Phrase.of("YH", "([Y])[fdp]{0,2}+H[kdAa]{0,3}+(N)", CarriedApplications::nextYear),
        Phrase.of("NF", "(N)[fdp]{0,2}+(F)[fd]{0,2}+H" + END, stated(0, 2, 1)),
        Phrase.of("z+", "z[+]H?+[kdAa]{0,3}+" + END, denied(0, 0)),
        Phrase.of("P+", "(P)[fd]{0,2}+[+][kdAa]{0,3}+(N)", stated(1, 0, 2)),
        Phrase.of("F", "z[fdcR]{0,3}+(F)[fd]{0,2}+C[kdHAaUf]{0,4}+" + END, denied(0, 1)),
        Phrase.of(
            "CN",
            "(N)f{0,2}+([PY])[fd]{0,2}+C[dkAa]{0,3}+(?:" + END + "|(?=f{0,2}[xH]))",
            stated(2, 0, 1)),
        Phrase.of("CN", "(N)" + ON_THE_WAY + "C" + TO + ALONE, stated(0, 2, 1)),
        Phrase.of("CN", "(N)" + UNFINISHED + "f{0,3}+C" + TO + ALONE, stated(0, 2, 1)),
        Phrase.of("CN", LEFT + "f{0,3}+C" + TO + ALONE, stated(0, 2, 1)),
        Phrase.of("CN", "(N)" + BECAUSE + "C" + TO + ALONE, CarriedApplications::because),
        Phrase.of("Q", "([PY])[fd]{0,2}+Q[HdAakf]{0,4}+(N)", stated(1, 0, 2)),
        Phrase.of("C", "C" + TO + OPEN + WORK + NUMBER, stated(0, 1, 2)),
        Phrase.of("C", "(t)C" + WORK + NUMBER, CarriedApplications::atEitherEnd),
        Phrase.of(
            "CN", "(?<=(?:^|[,/])f{0,2})[+]?+C[kdHAaUf]{0,4}+(N)", CarriedApplications::undirected),
        Phrase.of("CN", "(N)[dAakf]{0,3}+C(?=[,()]|$)", CarriedApplications::undirected),
        Phrase.of(
            "zH", "(t),?+f{0,2}+zHd?()[kfAa]{0,4}+(N)", CarriedApplications::unfinishedInTheEnd),
        Phrase.of("NQ", "(N)[dAakfU]{0,6}+Q", stated(0, 0, 1)),
        Phrase.of("Q", "Q[HdAakfU]{0,6}+" + NUMBER, stated(0, 0, 1)));
  }

  private static Phrase.Meaning stated(int from, int to, int number) {
    return (sentence, words, tables) ->
        isMeant(sentence, words)
            ? figure(sentence, words, tables, from, to).stream()
                .map(figure -> statement(words, sentence.value(words.start(number)), figure))
                .toList()
            : List.of();
  }

  /** 年末结转5件, 年初结转2件. */
  private static List<Statement> atEitherEnd(
      Sentence sentence, MatchResult words, TableFigures tables) {
    String time = sentence.words(words.start(1), words.start(1));
    boolean end = YEARS_END.contains(time) || isOfThisYear(sentence, words);
    Figure side = end ? tables.carriedForward() : tables.carriedOver();
    return (end || YEARS_BEGINNING.contains(time)) && isMeant(sentence, words)
        ? List.of(statement(words, sentence.value(words.start(2)), side))
        : List.of();
  }

  /** 上年结转1件，本年结转2件: beside what came from the year before, the other goes on. */
  private static boolean isOfThisYear(Sentence sentence, MatchResult words) {
    String kinds = sentence.kinds();
    String others =
        Clauses.nearBefore(kinds, words.start()) + Clauses.nearBehind(kinds, words.end());
    return THIS_YEAR.contains(sentence.words(words.start(1), words.start(1)))
        && others.contains("PC")
        && !FORWARD.matcher(others).find();
  }

  /** 年底未办结4件. */
  private static List<Statement> unfinishedInTheEnd(
      Sentence sentence, MatchResult words, TableFigures tables) {
    String time = sentence.words(words.start(1), words.start(1));
    boolean end = YEARS_END.contains(time) || time.startsWith("12月");
    return end && isMeant(sentence, words)
        ? List.of(statement(words, sentence.value(words.start(3)), tables.carriedForward()))
        : List.of();
  }

  /**
   * 新收10件，结转1件，结转下年2件: beside what goes on, the other came from the year before. 新收10件，办结8件，结转2件:
   * behind what was settled it goes on.
   */
  private static List<Statement> undirected(
      Sentence sentence, MatchResult words, TableFigures tables) {
    String kinds = sentence.kinds();
    boolean beside = FORWARD.matcher(Clauses.nearBehind(kinds, words.end())).find();
    boolean behind = SETTLED.matcher(Clauses.nearBefore(kinds, words.start())).find();
    String clause = sentence.clauseBefore(words.start());
    boolean dated = Clauses.hasOneOf("PYM", SETTLED_PART.matcher(clause).replaceFirst(""));
    if (beside == behind || dated || !isMeant(sentence, words)) {
      return List.of();
    }
    Figure side = beside ? tables.carriedOver() : tables.carriedForward();
    return List.of(statement(words, sentence.value(words.start(1)), side));
  }

  /** 2025年继续办理3件, in the report of 2024. */
  private static List<Statement> nextYear(
      Sentence sentence, MatchResult words, TableFigures tables) {
    return sentence.value(words.start(1)) == tables.report().year() + 1
        ? stated(0, 1, 2).of(sentence, words, tables)
        : List.of();
  }

  private static List<Statement> because(
      Sentence sentence, MatchResult words, TableFigures tables) {
    return REASONS.contains(sentence.words(words.start(2), words.start(2)))
        ? stated(0, 3, 1).of(sentence, words, tables)
        : List.of();
  }

  private static Phrase.Meaning denied(int from, int to) {
    return (sentence, words, tables) ->
        isMeant(sentence, words)
            ? figure(sentence, words, tables, from, to).stream()
                .map(figure -> statement(words, 0, figure))
                .toList()
            : List.of();
  }

  static Statement statement(MatchResult words, long number, Figure figure) {
    return new Statement(
        words.start(), words.end() - 1, Statement.CARRIED, number, List.of(figure));
  }

  /** Budgets and projects are carried forward as well. */
  static boolean isMeant(Sentence sentence, MatchResult words) {
    Scope scope = sentence.scope(words.end() - 1);
    boolean about =
        scope.aboutApplications()
            || sentence.has(Tokens.APPLICATION)
            || Applications.areTakenNear(sentence, words.start());
    return about
        && !CaseKinds.areHeard(sentence.kinds(), words.end())
        && !scope.otherThings()
        && scope.isWhole()
        && !Causes.isBusinessLast(sentence, words.start());
  }

  /** The side of the table: where it goes decides, then where it comes from. */
  private static Optional<Figure> figure(
      Sentence sentence, MatchResult words, TableFigures tables, int from, int to) {
    CarriedApplications carried = new CarriedApplications(tables.report().year());
    if (to > 0 && words.start(to) >= 0) {
      return carried.into(sentence, words.start(to), tables);
    }
    return from > 0 && words.start(from) >= 0
        ? carried.outOf(sentence, words.start(from), tables)
        : Optional.of(tables.carriedForward());
  }

  private Optional<Figure> into(Sentence sentence, int time, TableFigures tables) {
    return switch (sentence.kinds().charAt(time)) {
      case 'F' -> Optional.of(tables.carriedForward());
      case Tokens.YEAR -> {
        long stated = sentence.value(time);
        yield side(tables, stated == year + 1, stated == year || stated == year - 1);
      }
      default -> Optional.of(tables.carriedOver());
    };
  }

  private Optional<Figure> outOf(Sentence sentence, int time, TableFigures tables) {
    if (sentence.kinds().charAt(time) == 'P') {
      return Optional.of(tables.carriedOver());
    }
    long stated = sentence.value(time);
    return side(tables, stated == year || stated == year + 1, stated == year - 1);
  }

  private static Optional<Figure> side(TableFigures tables, boolean forward, boolean over) {
    Optional<Figure> carriedOver = over ? Optional.of(tables.carriedOver()) : Optional.empty();
    return forward ? Optional.of(tables.carriedForward()) : carriedOver;
  }
}
