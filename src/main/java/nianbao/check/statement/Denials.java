package nianbao.check.statement;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nianbao.check.sentence.NamedAgency;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;

/** 未收到政府信息公开申请, 没有因政府信息公开引发的行政复议、行政诉讼和申诉: one word of denial for all that is listed behind it. */
final class Denials {

  /** What may stand between the denial and the end of its list. */
  private static final String LIST =
      "z([RLHcfwdUAaVSJKg!kstYPiphe/NB]{1,40}+(?:O(?=U)[RLHcfwdUAaVSJKg!kstYPiphe/NB]{1,40}+)?+)(?=[,()TMhOz]|$)";

  private static final String TRAILING = "kdcfRHt";

  /** 未经复议直接起诉, 复议后起诉: whatever is said behind, this is what is denied. */
  private static final String WAYS = "JK";

  /** 未发生因投诉举报引发的行政复议: nothing is said of those about disclosure. */
  private static final Pattern OF_OTHER_CAUSE = Pattern.compile("!k?d?[cVS]");

  private static final Pattern SOME_BODIES = Pattern.compile("\\d[个家]");

  private Denials() {}

  static List<Phrase> phrases() {
    return List.of(
        Phrase.of("z", LIST, Denials::listed),
        Phrase.of(
            "z",
            "([VS](?:/[cdUa]{0,3}+[VS])?+)k{0,2}+,?+f?+z[cR]?+(?=[,()]|$)",
            Denials::casesBehind),
        Phrase.of("z", "([Aa])[kdft]{0,4}+,?+(z)[RLk]{0,2}+(?=[,()/]|$)", Denials::behind));
  }

  private static List<Statement> listed(Sentence sentence, MatchResult words, TableFigures tables) {
    if (isOfAnother(sentence, words, tables) || isOfSomeBodies(sentence, words.start())) {
      return List.of();
    }
    StringBuilder heads = new StringBuilder();
    boolean applications = false;
    int first = words.start(1);
    for (int end = first; end <= words.end(); end++) {
      if (end == words.end() || sentence.kinds().charAt(end) == '/') {
        int head = head(sentence.kinds(), first, end);
        heads.append(heads(sentence.kinds(), first, head));
        applications |= isApplication(sentence, first, head);
        first = end + 1;
      }
    }
    Stream<Statement> ofApplications =
        applications
            ? Stream.of(none(words, Statement.APPLICATIONS, tables.received()))
            : Stream.empty();
    Stream<Statement> ofCases =
        cases(heads.toString(), tables)
            .filter(figure -> !OF_OTHER_CAUSE.matcher(words.group(1)).find())
            .filter(figure -> Proceedings.isDenied(sentence, words, tables))
            .map(figure -> none(words, Statement.CASES, figure));
    return Stream.concat(ofApplications, ofCases).toList();
  }

  /** 没有因学校信息公开引发的: of a school its own, of a bureau those of its schools. */
  private static boolean isOfAnother(Sentence sentence, MatchResult words, TableFigures tables) {
    int named = words.group(1).indexOf('O');
    if (named < 0) {
      return false;
    }
    String body = sentence.words(words.start(1) + named, words.start(1) + named);
    String agency = tables.report().agency();
    return body.equals("学校") ? !NamedAgency.isSchool(agency) : !agency.endsWith(body);
  }

  /** 有14个单位未收到申请: others did. */
  private static boolean isOfSomeBodies(Sentence sentence, int denial) {
    int first = denial - sentence.clauseBefore(denial).length();
    return first < denial && SOME_BODIES.matcher(sentence.words(first, denial - 1)).find();
  }

  /** The last noun of an item is what is denied. */
  private static int head(String kinds, int first, int end) {
    int head = end - 1;
    for (int word = first; word < end; word++) {
      if (WAYS.indexOf(kinds.charAt(word)) >= 0) {
        return word;
      }
    }
    while (head > first && isTrailing(kinds, head)) {
      head--;
    }
    return Math.max(first - 1, head);
  }

  /** 行政复议诉讼 are both. */
  private static String heads(String kinds, int first, int head) {
    boolean both = head > first && "VS".contains(kinds.substring(head - 1, head));
    return kinds.substring(
        both && "VS".indexOf(kinds.charAt(head)) >= 0 ? head - 1 : head, head + 1);
  }

  /** 行政复议申请 is a review. */
  private static boolean isTrailing(String kinds, int word) {
    boolean ofCases = "VS".indexOf(kinds.charAt(word - 1)) >= 0;
    return TRAILING.indexOf(kinds.charAt(word)) >= 0
        || (kinds.charAt(word) == Tokens.BARE_APPLICATION && ofCases);
  }

  private static Stream<Figure> cases(String heads, TableFigures tables) {
    boolean review = heads.indexOf('V') >= 0;
    boolean litigation = heads.indexOf('S') >= 0;
    if (review && litigation) {
      return Stream.of(tables.reviewAndLitigation());
    }
    Stream<Figure> either = review ? Stream.of(tables.review()) : ways(heads, tables);
    return litigation ? Stream.of(tables.litigation()) : either;
  }

  private static Stream<Figure> ways(String heads, TableFigures tables) {
    Stream<Figure> direct = heads.indexOf('J') >= 0 ? Stream.of(tables.direct()) : Stream.empty();
    Stream<Figure> after =
        heads.indexOf('K') >= 0 ? Stream.of(tables.afterReview()) : Stream.empty();
    return Stream.concat(direct, after);
  }

  /** 未办结申请 denies no application. */
  private static boolean isApplication(Sentence sentence, int first, int head) {
    if (head < first) {
      return false;
    }
    char kind = sentence.kinds().charAt(head);
    String before = sentence.kinds().substring(first, head);
    Scope scope = sentence.scope(head);
    boolean named =
        kind == Tokens.APPLICATION
            || (kind == Tokens.BARE_APPLICATION
                && (scope.aboutApplications() || (head == first && !scope.otherThings())));
    boolean handled = before.indexOf('H') >= 0 && before.indexOf('R') < 0;
    return named && !handled && scope.isWhole() && !scope.listed();
  }

  private static List<Statement> behind(Sentence sentence, MatchResult words, TableFigures tables) {
    Scope scope = sentence.scope(words.start());
    boolean named = words.group(1).equals("A") || scope.aboutApplications();
    return named && scope.isWhole() && !scope.listed()
        ? List.of(none(words, Statement.APPLICATIONS, tables.received()))
        : List.of();
  }

  /** 行政复议和行政诉讼情况：无. */
  private static List<Statement> casesBehind(
      Sentence sentence, MatchResult words, TableFigures tables) {
    return Proceedings.isDenied(sentence, words, tables)
        ? cases(words.group(1), tables).map(figure -> none(words, Statement.CASES, figure)).toList()
        : List.of();
  }

  private static Statement none(MatchResult words, String subject, Figure figure) {
    return new Statement(words.start(), words.end() - 1, subject, 0, List.of(figure));
  }
}
