package nianbao.check.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of applications, which clerks put together from 依申请, 政府信息, 公开, 申请 and a few more
 * in any order: 依申请公开政府信息, 申请公开政府信息事项, 政府信息公开依申请.
 */
final class ApplicationNames {

  private static final String PARTS = "yioqdk";

  /** 公开 alone, as in 公开规范性文件. */
  private static final char PUBLISHING = 'G';

  /** Causes, and what somebody has against it. */
  private static final String CAUSING = "cg";

  private static final String TRAILING = "dk";

  private final String text;
  private final List<Token> merged = new ArrayList<>();

  ApplicationNames(String text) {
    this.text = text;
  }

  List<Token> mergedIn(List<Token> tokens) {
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size() && PARTS.indexOf(tokens.get(end).kind()) >= 0) {
        end++;
      }
      if (end == at) {
        merged.add(tokens.get(at));
        at++;
      } else {
        mergeRun(
            tokens.subList(at, end), end < tokens.size() ? tokens.get(end).kind() : Tokens.CLAUSE);
        at = end;
      }
    }
    return merged;
  }

  private void mergeRun(List<Token> run, char next) {
    int first = 0;
    while (first < run.size() && TRAILING.indexOf(run.get(first).kind()) >= 0) {
      merged.add(run.get(first));
      first++;
    }
    int last = run.size();
    while (last > first && TRAILING.indexOf(run.get(last - 1).kind()) >= 0) {
      last--;
    }
    if (first < last) {
      char kind = kind(run.subList(first, last), next);
      merged.add(new Token(kind, run.get(first).start(), run.get(last - 1).end(), 0));
    }
    merged.addAll(run.subList(last, run.size()));
  }

  private char kind(List<Token> parts, char next) {
    if (has(parts, 'y')) {
      return Tokens.APPLICATION;
    }
    boolean information = has(parts, 'i');
    boolean disclosure = has(parts, 'o');
    if (has(parts, 'q')) {
      boolean named = information || disclosure;
      return named ? Tokens.APPLICATION : Tokens.BARE_APPLICATION;
    }
    boolean both = information && disclosure;
    if (both && (isCause() || CAUSING.indexOf(next) >= 0 || isDisclosure(parts))) {
      return Tokens.DISCLOSURE;
    }
    if (disclosure && !information) {
      return isCause() ? Tokens.DISCLOSURE : PUBLISHING;
    }
    return Tokens.OTHER;
  }

  /** 因公开政府信息引起的复议, 不服公开政府信息的诉讼 are about disclosure. */
  private boolean isCause() {
    return !merged.isEmpty() && CAUSING.indexOf(merged.get(merged.size() - 1).kind()) >= 0;
  }

  /** 信息公开, not 公开信息. */
  private boolean isDisclosure(List<Token> parts) {
    String words = text.substring(parts.get(0).start(), parts.get(parts.size() - 1).end());
    return words.contains("信息公开") || words.contains("政务公开");
  }

  private static boolean has(List<Token> parts, char kind) {
    for (Token part : parts) {
      if (part.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
