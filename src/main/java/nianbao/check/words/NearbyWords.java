package nianbao.check.words;

import java.util.ArrayList;
import java.util.List;

/** What words mean by those beside them: 转来, 承办, 答复, brackets and colons around figures. */
final class NearbyWords {

  private static final char DENIAL = 'z';

  /** What may stand between a denial and a number that belongs to it: taking in, causing. */
  private static final String DENIED = "RLcfd";

  private static final char WEIGHTLESS = 'f';

  private static final char CAUSE = 'c';

  /** What may stand before an answer that causes something: 我局答复, 因答复, 申请答复, 1件答复, 相关答复. */
  private static final String ANSWERING = "scqNk";

  /** 不服, 不满. */
  private static final char DISPUTE = 'g';

  private static final char SELF = 's';

  private static final char BY = 'p';

  private static final char ASKING = 'q';

  private static final char CARRYING = 'C';

  private static final char LAWSUIT = 'S';

  private static final char HANDLING = 'H';

  /** Years of which something is carried over. */
  private static final String YEARS = "PY";

  /** Parts of a name for applications. */
  private static final String NAME_PARTS = "yio";

  /** What may be named when 新增 says that it came in. */
  private static final String NEW_ONES = "yq";

  private static final char RECEIVING = 'R';

  /** What a figure in brackets can count: applications, cases, documents, and what is done. */
  private static final String COUNTABLE = "yioqkVSDCRLFPIrlB";

  private final String text;

  NearbyWords(String text) {
    this.text = text;
  }

  /** The words of the text with what their neighbours make of them. */
  List<Token> readIn(List<Token> tokens) {
    List<Token> figures =
        withoutBracketsAroundFigures(withoutColonsBeforeFigures(withoutDeniedOnes(tokens)));
    List<Token> read = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      Token token = figures.get(i);
      char kind = i + 1 < figures.size() ? kind(figures, i) : token.kind();
      read.add(kind == token.kind() ? token : new Token(kind, token.start(), token.end(), 0));
    }
    return withOwnName(read);
  }

  /** 未收到一件 counts nothing: the number is part of the denial. */
  private static List<Token> withoutDeniedOnes(List<Token> tokens) {
    List<Token> plain = new ArrayList<>(tokens.size());
    boolean denied = false;
    for (Token token : tokens) {
      boolean one = denied && token.kind() == Tokens.COUNT && token.value() == 1;
      plain.add(one ? new Token(WEIGHTLESS, token.start(), token.end(), 0) : token);
      denied = token.kind() == DENIAL || (denied && DENIED.indexOf(token.kind()) >= 0);
    }
    return plain;
  }

  /** 上年结转申请数量：2件 says what 上年结转申请数量2件 does. */
  private List<Token> withoutColonsBeforeFigures(List<Token> tokens) {
    List<Token> plain = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      char behind = tokens.get(i + 1).kind();
      boolean figure = behind == Tokens.COUNT || behind == Tokens.NUMBER;
      if (figure && text.charAt(token.start()) == '：') {
        plain.set(i, new Token(WEIGHTLESS, token.start(), token.end(), 0));
      }
    }
    return plain;
  }

  /** 行政复议（2件） says what 行政复议2件 does. */
  private static List<Token> withoutBracketsAroundFigures(List<Token> tokens) {
    List<Token> plain = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (!isOpeningFigure(tokens, i) && !isOpeningFigure(tokens, i - 2)) {
        plain.add(tokens.get(i));
      }
    }
    return plain;
  }

  private static boolean isOpeningFigure(List<Token> tokens, int opening) {
    return opening > 0
        && opening + 2 < tokens.size()
        && tokens.get(opening).kind() == '('
        && tokens.get(opening + 1).kind() == Tokens.COUNT
        && tokens.get(opening + 2).kind() == ')'
        && COUNTABLE.indexOf(tokens.get(opening - 1).kind()) >= 0;
  }

  private char kind(List<Token> tokens, int at) {
    char before = at == 0 ? Tokens.CLAUSE : tokens.get(at - 1).kind();
    char behind = tokens.get(at + 1).kind();
    if (isCarrying(tokens.get(at), before, behind)) {
      return CARRYING;
    }
    if (behind == Tokens.COUNT && isWord("行政应诉", tokens.get(at))) {
      return LAWSUIT;
    }
    if (behind == Tokens.COUNT && "VSk".indexOf(before) >= 0 && isWord("新增", tokens.get(at))) {
      return WEIGHTLESS;
    }
    if (NEW_ONES.indexOf(behind) >= 0 && isWord("新增", tokens.get(at))) {
      return RECEIVING;
    }
    if (isWord("承办", tokens.get(at)) && NAME_PARTS.indexOf(behind) >= 0) {
      return HANDLING;
    }
    return isAnswer(tokens, at) ? Tokens.DISCLOSURE : tokens.get(at).kind();
  }

  /** 上年转来3件 and 承接上年3件 were carried over, 转2025年 is carried on; 市政府转来3件 was not. */
  private boolean isCarrying(Token token, char before, char behind) {
    boolean from = YEARS.indexOf(before) >= 0 && behind == Tokens.COUNT && isWord("转来", token);
    boolean taken = YEARS.indexOf(behind) >= 0 && isWord("承接", token);
    return from || taken || (behind == Tokens.YEAR && isWord("转", token));
  }

  private boolean isWord(String word, Token token) {
    return token.end() - token.start() == word.length() && text.startsWith(word, token.start());
  }

  /** 因我局答复被申请, 上述答复产生的, 因申请答复被起诉: the agency's answer to an application. */
  private boolean isAnswer(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (at == 0 || token.kind() != HANDLING || !text.startsWith("答复", token.start())) {
      return false;
    }
    char before = tokens.get(at - 1).kind();
    char behind = tokens.get(at + 1).kind();
    boolean asked = before == 'd' && at > 1 && tokens.get(at - 2).kind() == ASKING;
    boolean causing =
        behind == CAUSE
            || (behind == Tokens.CLAUSE
                && at + 2 < tokens.size()
                && tokens.get(at + 2).kind() == CAUSE);
    boolean own = ANSWERING.indexOf(before) >= 0;
    boolean disputed = before == DISPUTE && (causing || behind == ASKING);
    return (own && behind == CAUSE)
        || (before == CAUSE && behind == Tokens.CLAUSE)
        || (asked && causing)
        || disputed;
  }

  /** 以我局名义 is the agency itself. */
  private List<Token> withOwnName(List<Token> tokens) {
    List<Token> merged = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      int self = merged.size() - 1;
      if (text.startsWith(Tokens.IN_THE_NAME, token.start())
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
}
