package nianbao.render.engine;

import com.openhtmltopdf.extend.FSTextBreaker;
import org.jspecify.annotations.NullUnmarked;

/**
 * Finds where a line of Chinese text may break (GB/T 15834-2011 5.1; the 禁则 of GB/T 9704-2012).
 *
 * <p>Between two Chinese characters always, but no closing mark begins a line and no opening one
 * ends it; —— and …… are never split and begin no line; a word or figure in Latin letters is kept
 * whole unless it is longer than any word, and a figure keeps its sign and its unit. Holds a
 * position: one for each document.
 */
@NullUnmarked
final class LineBreaker implements FSTextBreaker {

  private static final int DONE = -1;

  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  @Override
  public int next() {
    Effort.heed();
    if (position >= text.length()) {
      return DONE;
    }
    do {
      position += Character.charCount(text.codePointAt(position));
    } while (position < text.length() && !mayBreak());
    return position;
  }

  private boolean mayBreak() {
    int before = text.codePointBefore(position);
    int after = text.codePointAt(position);
    if (LineEdge.isPlain(before) && LineEdge.isPlain(after)) {
      return true;
    }
    if (LineEdge.neverFirst(after) || LineEdge.neverLast(before)) {
      return false;
    }
    if (LineEdge.isSpace(before) || LineEdge.isSpace(after)) {
      return !LineEdge.isSpace(after) && !keepsUnit(lastBeforeSpace(), after);
    }
    if (LineEdge.isWord(before) && LineEdge.isWord(after)) {
      return (LineEdge.isJoint(before) && isAddress()) || isInEndlessWord();
    }
    return !keepsUnit(before, after) && !keepsSign(before, after);
  }

  /** Whether the word around the position is so long that it must break: a web or mail address. */
  private boolean isAddress() {
    int start = position;
    while (start > 0 && LineEdge.isWord(text.charAt(start - 1))) {
      start--;
    }
    int end = position;
    while (end < text.length() && LineEdge.isWord(text.charAt(end))) {
      end++;
    }
    return end - start > LineEdge.LONGEST_WORD;
  }

  /** Whether the letters around the position, without a joint, are more than half a line. */
  private boolean isInEndlessWord() {
    int start = position;
    while (start > 0 && isLetter(start - 1)) {
      start--;
    }
    int end = position;
    while (end < text.length() && isLetter(end) && end - start <= LineEdge.ENDLESS_WORD) {
      end++;
    }
    return end - start > LineEdge.ENDLESS_WORD;
  }

  private boolean isLetter(int index) {
    return LineEdge.isWord(text.charAt(index)) && !LineEdge.isJoint(text.charAt(index));
  }

  private int lastBeforeSpace() {
    return wordEnd() == 0 ? ' ' : text.codePointBefore(wordEnd());
  }

  /** The end of what stands before the position, spaces left out. */
  private int wordEnd() {
    int end = position;
    while (end > 0 && LineEdge.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** ± | 5, ≥ | 60%, and 20 | ±5. */
  private boolean keepsSign(int before, int after) {
    if (LineEdge.isSign(before)) {
      return LineEdge.isFigure(after);
    }
    int next = position + Character.charCount(after);
    return LineEdge.isFigure(before)
        && LineEdge.isSign(after)
        && next < text.length()
        && LineEdge.isFigure(text.codePointAt(next))
        && !isInLongSum();
  }

  /** Whether the figures and signs around the position are too many to move as a whole. */
  private boolean isInLongSum() {
    int start = position;
    while (start > 0 && isInSum(start - 1) && position - start <= LineEdge.LONGEST_WORD) {
      start--;
    }
    int end = position;
    while (end < text.length() && isInSum(end) && end - start <= LineEdge.LONGEST_WORD) {
      end++;
    }
    return end - start > LineEdge.LONGEST_WORD;
  }

  private boolean isInSum(int index) {
    return LineEdge.isWord(text.charAt(index)) || LineEdge.isSign(text.charAt(index));
  }

  /** 37 | 件, 2021 | 年, 3万 | 元, 20余 | 次. */
  private boolean keepsUnit(int before, int after) {
    if (!LineEdge.isUnit(after)) {
      return false;
    }
    if (LineEdge.isFigure(before)) {
      return true;
    }
    int figureEnd = wordEnd() - Character.charCount(before);
    return LineEdge.isMultiplier(before)
        && figureEnd > 0
        && LineEdge.isFigure(text.codePointBefore(figureEnd));
  }
}
