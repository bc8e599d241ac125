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
    List<Token> merged = new ApplicationNames(text).mergedIn(new NearbyWords(text).readIn(tokens));
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
    boolean decimal =
        serial && Character.isDigit(text.charAt(at + 1)) && !NumberReader.isYear(text, at + 1);
    return serial && !decimal ? at + 1 : 0;
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
