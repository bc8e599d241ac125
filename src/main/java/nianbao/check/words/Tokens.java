package nianbao.check.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as words.
 *
 * @param text the sentence in comparable form
 * @param all its words in order, without gaps but for quotation marks
 * @param kinds the kinds of all words, one letter each: what patterns of phrases are written for
 */
public record Tokens(String text, List<Token> all, String kinds) {

  /** A number with a unit that counts, such as 12件. */
  public static final char COUNT = 'N';

  /** A number that ends its clause. */
  public static final char NUMBER = 'n';

  /** A year, or all of it in dates. */
  public static final char YEAR = 'Y';

  /** All of the year of which the report speaks. */
  public static final char THIS_TIME = 't';

  /** Part of a year, several years. */
  public static final char OTHER_TIME = 'T';

  /** A clause ends: ，；：. */
  public static final char CLAUSE = ',';

  /** 政府信息公开申请: merged from its parts. */
  public static final char APPLICATION = 'A';

  /** 申请 alone, which may be one for anything. */
  public static final char BARE_APPLICATION = 'a';

  /** 政府信息公开, without 申请. */
  public static final char DISCLOSURE = 'U';

  /** 依申请公开渠道: what has to do with applications and is none. */
  public static final char HANDLING = '@';

  /** What means nothing to the checks. */
  public static final char OTHER = 'x';

  private static final char DENIAL = 'z';

  /** What may stand between a denial and a number that belongs to it: taking in, causing. */
  private static final String DENIED = "RLcfd";

  private static final char WEIGHTLESS = 'f';

  private static final char CAUSE = 'c';

  private static final char SELF = 's';

  private static final char BY = 'p';

  /** 以…名义. */
  public static final String IN_THE_NAME = "名义";

  private static final int LONGEST_TITLE = 100;
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();

  public Tokens {
    all = List.copyOf(all);
  }

  /** The words of a sentence. */
  public static Tokens of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = behindSerialNumber(text);
    while (at < text.length()) {
      Token token = token(text, at);
      if (token.kind() != 0) {
        tokens.add(token);
      }
      at = token.end();
    }
    List<Token> plain = withoutColonsBeforeFigures(text, withoutDeniedOnes(tokens));
    List<Token> merged =
        new ApplicationNames(text).mergedIn(withOwnName(text, withCarrying(text, plain)));
    StringBuilder kinds = new StringBuilder(merged.size());
    merged.forEach(token -> kinds.append(token.kind()));
    return new Tokens(text, merged, kinds.toString());
  }

  /** 3.行政复议0件: the number of an item means nothing. */
  private static int behindSerialNumber(String text) {
    int at = 0;
    while (at < text.length() && at < 2 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    boolean serial = at > 0 && at + 1 < text.length() && ".．、".indexOf(text.charAt(at)) >= 0;
    return serial && !Character.isDigit(text.charAt(at + 1)) ? at + 1 : 0;
  }

  /** 未收到一件 counts nothing: the number is part of the denial. */
  private static List<Token> withoutDeniedOnes(List<Token> tokens) {
    List<Token> plain = new ArrayList<>(tokens.size());
    boolean denied = false;
    for (Token token : tokens) {
      boolean one = denied && token.kind() == COUNT && token.value() == 1;
      plain.add(one ? new Token(WEIGHTLESS, token.start(), token.end(), 0) : token);
      denied = token.kind() == DENIAL || (denied && DENIED.indexOf(token.kind()) >= 0);
    }
    return plain;
  }

  /** 上年结转申请数量：2件 says what 上年结转申请数量2件 does. */
  private static List<Token> withoutColonsBeforeFigures(String text, List<Token> tokens) {
    List<Token> plain = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean figure = tokens.get(i + 1).kind() == COUNT || tokens.get(i + 1).kind() == NUMBER;
      if (figure && text.charAt(token.start()) == '：') {
        plain.set(i, new Token(WEIGHTLESS, token.start(), token.end(), 0));
      }
    }
    return plain;
  }

  /** 上年转来3件 was carried over, 转2025年 is carried on; 市政府转来3件 was not. */
  private static List<Token> withCarrying(String text, List<Token> tokens) {
    List<Token> plain = new ArrayList<>(tokens);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean counted =
          "PY".indexOf(tokens.get(i - 1).kind()) >= 0 && tokens.get(i + 1).kind() == COUNT;
      boolean into = tokens.get(i + 1).kind() == YEAR && token.end() - token.start() == 1;
      if ((counted && text.startsWith("转来", token.start()))
          || (into && text.charAt(token.start()) == '转')) {
        plain.set(i, new Token('C', token.start(), token.end(), 0));
      } else if (isAnswer(text, tokens, i)) {
        plain.set(i, new Token(DISCLOSURE, token.start(), token.end(), 0));
      } else if (text.startsWith("承办", token.start())
          && "yio".indexOf(tokens.get(i + 1).kind()) >= 0) {
        plain.set(i, new Token('H', token.start(), token.end(), 0));
      }
    }
    return plain;
  }

  /** 因我局答复被申请, 上述答复产生的, 我办答复引发: the agency's answer to an application. */
  private static boolean isAnswer(String text, List<Token> tokens, int at) {
    char before = tokens.get(at - 1).kind();
    char behind = tokens.get(at + 1).kind();
    boolean own = "sc".indexOf(before) >= 0 && behind == CAUSE;
    boolean asked =
        before == 'd'
            && at > 1
            && tokens.get(at - 2).kind() == 'q'
            && (behind == CAUSE
                || (at + 2 < tokens.size()
                    && behind == CLAUSE
                    && tokens.get(at + 2).kind() == CAUSE));
    return (own || asked)
        && text.startsWith("答复", tokens.get(at).start())
        && tokens.get(at).kind() == 'H';
  }

  /** 以我局名义 is the agency itself. */
  private static List<Token> withOwnName(String text, List<Token> tokens) {
    List<Token> merged = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      int self = merged.size() - 1;
      if (text.startsWith(IN_THE_NAME, token.start())
          && self > 0
          && merged.get(self).kind() == SELF
          && merged.get(self - 1).kind() == BY) {
        merged.remove(self);
        merged.set(self - 1, new Token(SELF, merged.get(self - 1).start(), token.end(), 0));
      } else {
        merged.add(token);
      }
    }
    return merged;
  }

  private static Token token(String text, int at) {
    char c = text.charAt(at);
    char mark = mark(c);
    if (mark != OTHER) {
      return new Token(mark, at, at + 1, 0);
    }
    if (c == '《') {
      return new Token(OTHER, at, endOfTitle(text, at), 0);
    }
    Vocabulary.Word word = VOCABULARY.at(text, at);
    Token number = NumberReader.at(text, at);
    if (number.end() > at && number.end() - at >= word.length()) {
      return number;
    }
    return new Token(word.kind(), at, at + Math.max(1, word.length()), 0);
  }

  private static int endOfTitle(String text, int from) {
    int end = text.substring(from, Math.min(text.length(), from + LONGEST_TITLE)).indexOf('》');
    return end < 0 ? from + 1 : from + end + 1;
  }

  private static char mark(char c) {
    return switch (c) {
      case '，', '；', '：', '。', '】' -> CLAUSE;
      case '（' -> '(';
      case '）' -> ')';
      case '“', '”', '‘', '’', '【' -> 0;
      default -> c >= '①' && c <= '⑳' ? 0 : OTHER;
    };
  }

  /** The words from one token to another, as they stand in the text. */
  public String words(int first, int last) {
    return text.substring(all.get(first).start(), all.get(last).end());
  }
}
