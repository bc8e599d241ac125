package nianbao.intake.container;

import java.util.ArrayList;
import java.util.List;
import nianbao.intake.piece.Run;

/** The text of a paragraph while it is gathered: neighbours of one look become one run. */
public final class Gathered {

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Run look = Run.plain("");
  private char last;
  private boolean space;
  private boolean lineBreak;

  /** Adds text as it stands. */
  public void add(String literal, boolean bold, String face) {
    add(literal, bold, face, "");
  }

  /** Adds text as it stands, of a style of ours. */
  public void add(String literal, boolean bold, String face, String style) {
    if (literal.isEmpty()) {
      return;
    }
    turnTo(bold, face, style);
    text.append(literal);
    last = literal.charAt(literal.length() - 1);
  }

  /** Adds text whose white space is of the markup: any stretch of it is one space at most. */
  public void addMarkup(String markup, boolean bold, String face) {
    turnTo(bold, face, "");
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space = true;
        lineBreak |= c == '\n';
      } else {
        addSpace(c);
        text.append(c);
        last = c;
      }
    }
  }

  /** A line of the markup may break between ideographs, which does not part them. */
  private void addSpace(char next) {
    if (space && last != 0 && last != '\n' && !(lineBreak && isWide(last) && isWide(next))) {
      text.append(' ');
    }
    space = false;
    lineBreak = false;
  }

  private static boolean isWide(char c) {
    return c >= '\u2E80';
  }

  private void turnTo(boolean bold, String face, String style) {
    if (look.bold() != bold || !look.face().equals(face) || !look.style().equals(style)) {
      closeRun();
      look = new Run("", bold, face, style);
    }
  }

  private void closeRun() {
    if (text.length() > 0) {
      runs.add(new Run(text.toString(), look.bold(), look.face(), look.style()));
      text.setLength(0);
    }
  }

  /** The runs so far; the next ones begin another paragraph. */
  public List<Run> take() {
    closeRun();
    List<Run> taken = List.copyOf(runs);
    runs.clear();
    last = 0;
    space = false;
    lineBreak = false;
    return taken;
  }
}
