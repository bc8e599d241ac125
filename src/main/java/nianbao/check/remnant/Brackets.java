package nianbao.check.remnant;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Brackets and title marks that stand alone: 根据《要求，我局. A list may number its items 1） or a）.
 *
 * <p>Of quotation marks clerks type the closing one for the opening one: they are only counted.
 */
final class Brackets {

  private static final String OPENING = "《（【";
  private static final String CLOSING = "》）】";
  private static final String ITEMS = "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩";
  private static final String QUOTES = "“”";
  private static final int AROUND = 10;

  private Brackets() {}

  /** What stands around the first bracket that has no partner. */
  static Optional<String> unpaired(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    int lastQuote = -1;
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int closing = CLOSING.indexOf(c);
      if (OPENING.indexOf(c) >= 0) {
        open.push(at);
      } else if (closing >= 0 && !isPair(text, open, closing) && !isItem(text, at)) {
        return Optional.of(around(text, open.isEmpty() ? at : open.peek()));
      } else if (QUOTES.indexOf(c) >= 0) {
        quoted = !quoted;
        lastQuote = at;
      }
    }
    if (!open.isEmpty()) {
      return Optional.of(around(text, open.getLast()));
    }
    return quoted ? Optional.of(around(text, lastQuote)) : Optional.empty();
  }

  /** Whether a closing bracket is the partner of the one that was opened last, which it closes. */
  private static boolean isPair(String text, Deque<Integer> open, int closing) {
    boolean pair = !open.isEmpty() && OPENING.indexOf(text.charAt(open.peek())) == closing;
    if (pair) {
      open.pop();
    }
    return pair;
  }

  private static boolean isItem(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return ITEMS.indexOf(before) >= 0 || (before < 128 && Character.isLetterOrDigit(before));
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
  }
}
