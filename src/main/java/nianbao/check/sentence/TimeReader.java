package nianbao.check.sentence;

import java.util.List;
import java.util.regex.Pattern;
import nianbao.check.words.Token;
import nianbao.check.words.Tokens;

/** Knows of which time a paragraph speaks, from word to word. */
final class TimeReader {

  private enum Time {
    UNSAID,
    REPORTED,
    PART,
    OTHER_YEAR
  }

  private static final List<String> THIS_YEAR = List.of("本年", "本年度", "今年", "本年内", "报告期内", "本报告期内");

  private static final Pattern RANKED = Pattern.compile("(?:以?来|中|内|同期)?(?:的?最|新[高低])");

  private final int year;

  private Time paragraph = Time.UNSAID;
  private Time sentence = Time.UNSAID;
  private Time opening = Time.UNSAID;
  private Time beforeBracket = Time.UNSAID;
  private Time beforeList = Time.UNSAID;
  private boolean inList;
  private boolean named;
  private boolean compared;
  private boolean caused;

  TimeReader(int year) {
    this.year = year;
  }

  void beginSentence() {
    sentence = paragraph;
    opening = sentence == Time.PART ? Time.UNSAID : sentence;
    named = false;
    inList = false;
  }

  void beginClause() {
    compared = false;
    caused = false;
  }

  /** A year that opens a sentence holds for the next ones too, until another is named. */
  void endSentence(Tokens words) {
    if (words.kinds().startsWith("Y") && !words.kinds().startsWith("Yd")) {
      paragraph = opening;
    }
  }

  /** Another year, several years, or a part of the year. */
  boolean isOther() {
    return compared || sentence == Time.PART || sentence == Time.OTHER_YEAR;
  }

  /** The reported year is named. */
  boolean isReported() {
    return sentence == Time.REPORTED;
  }

  /** A word of time, of comparison or of cause, or a mark. */
  void read(Tokens words, int at) {
    Token token = words.all().get(at);
    switch (token.kind()) {
      case Tokens.YEAR -> year(words, at, token.value());
      case Tokens.THIS_TIME -> thisYear(words, at);
      case Tokens.OTHER_TIME -> part(words, at);
      case 'P' -> previousYear(words, at);
      case 'b' -> compared = !words.words(at, at).equals("相比");
      case 'c' -> caused = true;
      case '(' -> beforeBracket = sentence;
      case ')' -> sentence = Clauses.isTimeAlone(words.kinds(), at) ? sentence : beforeBracket;
      case 'M' -> beginList();
      case Tokens.CLAUSE -> endList(words.words(at, at));
      default -> {}
    }
  }

  private void beginList() {
    beforeList = sentence;
    inList = true;
  }

  /** 其中上半年收到9件、下半年收到12件；办结19件: what follows is of the whole year again. */
  private void endList(String mark) {
    if (inList && mark.equals("；")) {
      sentence = sentence == Time.PART ? beforeList : sentence;
      inList = false;
    }
  }

  /**
   * 全年 is all of the year spoken of; 本年度, in another sentence than the year, is the reported one.
   */
  private void thisYear(Tokens words, int at) {
    boolean anew = !named && THIS_YEAR.contains(words.words(at, at));
    sentence = sentence == Time.OTHER_YEAR && !anew ? sentence : Time.REPORTED;
  }

  /** 因申请时间为12月下旬，… tells why. */
  private void part(Tokens words, int at) {
    boolean reason = caused && Clauses.beginsWithReason(words, at);
    boolean whole = Clauses.isOfStatement(words.kinds(), at) && !isRanked(words, at);
    if (!compared && !reason && whole && !Clauses.isAskedFor(words.kinds(), at)) {
      sentence = sentence == Time.OTHER_YEAR ? sentence : Time.PART;
    }
  }

  /** 数量为近三年最高 compares. */
  private static boolean isRanked(Tokens words, int at) {
    return RANKED
        .matcher(words.text())
        .region(words.all().get(at).end(), words.text().length())
        .lookingAt();
  }

  /** A year behind 较, in the cause of a case, or next to 结转 is none of the statement. */
  private void year(Tokens words, int at, long value) {
    if (!caused && !compared && Clauses.isOfStatement(words.kinds(), at)) {
      sentence = value == year ? Time.REPORTED : Time.OTHER_YEAR;
      named = true;
      opening = at == 0 ? sentence : opening;
    }
  }

  private void previousYear(Tokens words, int at) {
    boolean asked = Clauses.isAnsweredThen(words.kinds(), at);
    if (!compared && !asked && Clauses.isOfStatement(words.kinds(), at)) {
      sentence = Time.PART;
    }
  }
}
