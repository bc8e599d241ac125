package nianbao.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nianbao.check.sentence.Accumulated;
import nianbao.check.sentence.CaseKinds;
import nianbao.check.sentence.Causes;
import nianbao.check.sentence.Clauses;
import nianbao.check.sentence.NamedAgency;
import nianbao.check.sentence.Scope;
import nianbao.check.sentence.Sentence;
import nianbao.check.words.Tokens;

/** 收到政府信息公开申请12件, 受理36件依申请公开, 申请数12件. */
final class Applications {

  private static final String VERB = "([RLH][RLH/f]{0,6}+)";
  private static final String ASIDE = "(?:\\([^N()]{0,20}\\))?";

  /** 收到投资者提出的: whoever it is, those who ask are no part. */
  private static final String ASKING = "(?:[wf/]{0,4}+(?:x{1,6}+[/k]?+){1,3}+wd)?+";

  private static final String WHO =
      ASKING
          + "[fwdUctskB/]{0,12}+(?:ps[fwd]{1,6}+)?(?:p?[h/x]{0,8}+e[dwfs]{0,6}+)?(?:h(?=A))?+"
          + ASIDE;
  static final String NAME = "([Aa])";
  static final String SUM = "[kHRLfdUt]{0,8}+" + ASIDE + "(?:,(?=f))?+[fk]{0,4}+(?:\\((?=N\\)))?+";
  static final String NUMBER = "(N|n(?<=[fHk,]n))";

  private static final String COUNTED =
      VERB
          + "[fd]{0,4}+()(N)d?(?:[wfkUB][wfkUBd/]{0,10})?(?:(?<=w)(?:x{1,8}+/?+){1,3}+d(?=A))?+(?:p?[h/x]{0,8}+e[dwfs]{0,6}+)?"
          + NAME
          + "(?![VSDux]|d[^k])";

  private static final Pattern ASKING_WORDS =
      Pattern.compile("[RLH/f]{1,7}+[w/]{0,4}(?:x{1,6}+[/k]?+){1,3}+wd");
  private static final List<String> ASKED = List.of("提出", "提交", "递交");
  private static final Pattern PLACE =
      Pattern.compile("([^全我本\\d]{2,7}[省市县区旗州])(?:20\\d{2}年度?|全年|本?年度|今年|共|累计)+");

  private static final Pattern BARE = Pattern.compile("[RLf]{1,4}(?:Nd?)?[wB]{0,3}a");

  /** 收到申请13件, as the first thing that is counted: such a report is on no other ones. */
  private static final Pattern RECEIVED = Pattern.compile("Rf{0,2}(?:Nd?)?B?a");

  private static final Pattern COUNTED_ALONE =
      Pattern.compile(
          "(?:^|[,()/YtsMWOfw])[RLf]{1,4}w{0,3}a|(?:^|[,tYs])(?:[fd]?a[fk]{0,3}N|[RL]?f{0,2}Na)");
  private static final Pattern OF_THE_YEAR = Pattern.compile("[Mf]*[tY]f*");

  private static final Pattern BUSINESS = Pattern.compile("xk{0,3}a");
  private static final Pattern CARRYING = Pattern.compile("[PY]f?C|C[fdp]{0,3}[FY]");
  private static final Pattern NAMING =
      Pattern.compile("[AU]|[PY]fC|[PY]C|C[FY]|M,?[^,()]{0,4}h[^,()]{0,4}N");

  private Applications() {}

  static List<Phrase> phrases() {
    String named = WHO + NAME + SUM + NUMBER;
    return List.of(
        Phrase.of("Aa", VERB + WHO + "(A)[xukDGm/]{1,20}+d?+a" + SUM + NUMBER, Applications::taken),
        Phrase.of("A", VERB + named, Applications::taken),
        Phrase.of("a", VERB + named, Applications::taken),
        Phrase.of("AN", COUNTED, Applications::taken),
        Phrase.of("aN", COUNTED, Applications::taken),
        Phrase.of("N", "([RL][RLH/f]{0,6}+)(N)(?![A-Mb-mo-zU-Z])", Applications::bare));
  }

  private static List<Statement> taken(Sentence sentence, MatchResult words, TableFigures tables) {
    boolean named =
        isNamed(sentence, words) && isItsOwn(sentence, words) && isAskedFor(sentence, words);
    Scope scope = sentence.scope(words.start());
    boolean open =
        Accumulated.isOpen(sentence, words.start(), words.end()) || isShared(sentence, words);
    if (!named || !scope.isWhole() || open || isOfAPlace(sentence, words.start(), tables)) {
      return List.of();
    }
    if (scope.listed() && !isAllThatIsNew(sentence, words)) {
      return List.of();
    }
    int number = Math.max(words.end(3), words.start(3) + 1) - 1;
    int counted =
        sentence.kinds().charAt(number) == 'A' || isBare(sentence, number)
            ? words.start(2)
            : number;
    return stated(words, sentence.value(counted), verb(sentence, words, tables));
  }

  /** 清江市全年收到, in the report of one of its agencies. */
  private static boolean isOfAPlace(Sentence sentence, int verb, TableFigures tables) {
    int first = verb - sentence.clauseBefore(verb).length();
    if (first == verb) {
      return false;
    }
    Matcher place = PLACE.matcher(sentence.words(first, verb - 1));
    String agency = tables.report().agency();
    return place.matches()
        && !(NamedAgency.isGovernment(agency) && agency.startsWith(place.group(1)))
        && !(place.group(1).endsWith("区") && agency.contains("区管"));
  }

  /** 收到投资者提出的, but not 收到违建群众的: those may be some of several. */
  private static boolean isAskedFor(Sentence sentence, MatchResult words) {
    Matcher asking = ASKING_WORDS.matcher(words.group());
    return !asking.lookingAt()
        || ASKED.contains(
            sentence.words(words.start() + asking.end() - 2, words.start() + asking.end() - 2));
  }

  private static boolean isBare(Sentence sentence, int word) {
    return sentence.kinds().charAt(word) == Tokens.BARE_APPLICATION;
  }

  /** 受理设立登记申请 are no applications for information, whatever the heading says. */
  private static boolean isItsOwn(Sentence sentence, MatchResult words) {
    int last = words.end(1) - 1;
    boolean business = last > words.start() && sentence.words(last, last).equals("登记");
    return words.group().indexOf(Tokens.APPLICATION) >= 0
        || (!business && isAlone(sentence, words.start()));
  }

  static boolean isNamed(Sentence sentence, MatchResult words) {
    return words.group().indexOf(Tokens.APPLICATION) >= 0
        || sentence.scope(words.start()).aboutApplications()
        || isOfDisclosure(sentence, words.start())
        || isNamedLater(sentence, words);
  }

  /** 政府信息公开收到申请12件. */
  private static boolean isOfDisclosure(Sentence sentence, int verb) {
    return verb > 0 && sentence.kinds().charAt(verb - 1) == Tokens.DISCLOSURE;
  }

  /** Whether applications are counted near a word and not said for what: 新收申请15件, 全年申请量15件. */
  static boolean areTakenNear(Sentence sentence, int word) {
    String kinds =
        Clauses.nearBefore(sentence.kinds(), word) + Clauses.nearBehind(sentence.kinds(), word);
    return COUNTED_ALONE.matcher(kinds).find();
  }

  /**
   * 收到申请15件，均要求公开政府信息, 新收申请15件，结转下年度2件: nothing between the verb and 申请 says that it is one for
   * something else.
   */
  private static boolean isNamedLater(Sentence sentence, MatchResult words) {
    boolean bare = BARE.matcher(words.group()).lookingAt();
    Pattern naming = bare ? NAMING : CARRYING;
    boolean alone = isAlone(sentence, words.start());
    boolean other = sentence.scope(words.start()).otherThings();
    boolean received =
        RECEIVED.matcher(words.group()).lookingAt()
            && Clauses.nearBefore(sentence.kinds(), words.start()).indexOf(Tokens.COUNT) < 0;
    return (bare || words.group().indexOf(Tokens.BARE_APPLICATION) == 0)
        && alone
        && !other
        && (received || naming.matcher(Clauses.nearBehind(sentence.kinds(), words.end())).find());
  }

  /** 分别收到申请62件、41件: each is of somebody or some time; 分别为上年结转2件、本年新收12件 are not. */
  private static boolean isShared(Sentence sentence, MatchResult words) {
    boolean ofTheYears = isNew(sentence, words) && sentence.has('C') && sentence.has('P');
    return sentence.clauseBefore(words.start()).indexOf('&') >= 0 && !ofTheYears;
  }

  private static boolean isNew(Sentence sentence, MatchResult words) {
    return sentence.words(words.start(), words.start()).contains("新");
  }

  /** 办理12件，其中新收10件，上年结转2件: beside what was carried over, not beside other bodies' new ones. */
  private static boolean isAllThatIsNew(Sentence sentence, MatchResult words) {
    boolean dated = OF_THE_YEAR.matcher(sentence.clauseBefore(words.start())).matches();
    return (isNew(sentence, words) || (dated && sentence.has('C')))
        && (sentence.has('C')
            || sentence.has('P')
            || Clauses.hasOneOf("LH", Clauses.nearBefore(sentence.kinds(), words.start())));
  }

  private static List<Figure> verb(Sentence sentence, MatchResult words, TableFigures tables) {
    String verb = words.group(1);
    List<Figure> figures = new ArrayList<>(List.of(tables.received()));
    boolean accepts = verb.indexOf('L') >= 0 || verb.indexOf('R') < 0;
    if (accepts || (sentence.has('C') && !isNew(sentence, words))) {
      figures.add(tables.accepted());
    }
    if (verb.indexOf('R') < 0 && verb.indexOf('L') < 0 && tables.balance()) {
      figures.add(tables.settled());
    }
    return figures;
  }

  /** 共收到12件, where the talk is of applications. */
  private static List<Statement> bare(Sentence sentence, MatchResult words, TableFigures tables) {
    Scope scope = sentence.scope(words.start());
    boolean meant =
        (scope.aboutApplications() || isOfDisclosure(sentence, words.start()))
            && !scope.otherThings()
            && !scope.casesOfOthers()
            && !isShared(sentence, words)
            && !isForSomethingElse(sentence, words.start())
            && !CaseKinds.areTaken(sentence.kinds(), words.start())
            && !Causes.isBusinessLast(sentence, words.start())
            && scope.isWhole();
    boolean whole = !scope.listed() || isAllThatIsNew(sentence, words);
    if (!meant
        || !whole
        || Accumulated.isOpen(sentence, words.start(), words.end())
        || !isAlone(sentence, words.start())) {
      return List.of();
    }
    return stated(words, sentence.value(words.end() - 1), verb(sentence, words, tables));
  }

  /** 业务申请全年受理1203件: a word before 申请 says what was applied for. */
  private static boolean isForSomethingElse(Sentence sentence, int verb) {
    return BUSINESS.matcher(sentence.clauseBefore(verb)).find();
  }

  /** 群众来信收到3件 speaks of something else, 法律援助机构受理3件 of others. */
  private static boolean isAlone(Sentence sentence, int verb) {
    boolean noun = verb > 0 && isNoun(sentence, verb);
    boolean body =
        verb > 1
            && sentence.kinds().charAt(verb - 1) == 'w'
            && "xu".indexOf(sentence.kinds().charAt(verb - 2)) >= 0;
    return verb == 0
        || (!body
            && !noun
            && !Clauses.isBehindPlaces(sentence.tokens(), verb - 1)
            && ",()/YtsMWOfweU".indexOf(sentence.kinds().charAt(verb - 1)) >= 0);
  }

  /** 社会组织登记申请: what is applied for. */
  private static boolean isNoun(Sentence sentence, int verb) {
    return sentence.kinds().startsWith("Ha", verb)
        && "wx".indexOf(sentence.kinds().charAt(verb - 1)) >= 0;
  }

  static List<Statement> stated(MatchResult words, long number, List<Figure> figures) {
    return List.of(
        new Statement(words.start(), words.end() - 1, Statement.APPLICATIONS, number, figures));
  }
}
